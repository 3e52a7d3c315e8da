import { z } from "zod";
import { AvatarQuery } from "@/lib/domains/profiles/inputs";
import { route } from "@/lib/http/route";
import { ANY_PAGE } from "@/lib/http/security-headers";
import { AppError } from "@/lib/shared/errors";
import { services } from "@/lib/site/services";

const Key = z.object({ key: z.string().regex(/^[0-9a-f]{32}$/) });

/** As a public picture's (app/images/[key]): replaced, it is gone here at once, and soon from where it was kept. */
const CACHE = "public, max-age=3600, s-maxage=60";

/** GET /images/avatars/:key?w=96: WebP bytes, for everyone. A key never changes its picture. */
export const GET = route(
  { auth: "anyone", params: Key, query: AvatarQuery, missing: "picture_not_found" },
  async ({ request, params, query }) => {
    const open = await services().avatars.find(params.key, query.w);
    if (!open) throw new AppError("picture_not_found");
    const etag = `"${params.key}-${query.w}"`;
    const headers = {
      "content-security-policy": "default-src 'none'",
      [ANY_PAGE.key]: ANY_PAGE.value,
      "cache-control": CACHE,
      etag,
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    const stored = await open();
    if (!stored) throw new AppError("picture_not_found");
    const answer = { headers: { ...headers, "content-type": "image/webp" } };
    if (request.method !== "HEAD") return new Response(stored.stream, answer);
    await stored.stream.cancel();
    return new Response(null, answer);
  },
);
