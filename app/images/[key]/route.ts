import { z } from "zod";
import { ImageQuery } from "@/lib/domains/pictures/inputs";
import { route } from "@/lib/http/route";
import { ANY_PAGE, OWN_PAGES_ONLY } from "@/lib/http/security-headers";
import { AppError } from "@/lib/shared/errors";
import { services } from "@/lib/site/services";

const Key = z.object({ key: z.string().regex(/^[0-9a-f]{32}$/) });

/**
 * How long others keep a public picture. Hidden, it is gone here at once, but not from where it was kept: a reader's own
 * browser may show for an hour what it has shown already; a cache that serves strangers asks again after a minute.
 */
const PUBLIC_CACHE = "public, max-age=3600, s-maxage=60";

/** GET /images/:key?w=480: WebP bytes, by who may see the post. A key never changes its picture. */
export const GET = route(
  { auth: "anyone", params: Key, query: ImageQuery, missing: "picture_not_found" },
  async ({ request, params, query, reader }) => {
    const find = (readerId: string | null) => services().images.find(params.key, query.w, readerId);
    const open = await find(null);
    const member = open ? null : await reader();
    const image = open ?? (member && (await find(member.id)));
    if (!image) throw new AppError("picture_not_found");
    const policy = {
      "content-security-policy": "default-src 'none'",
      [OWN_PAGES_ONLY.key]: (image.isPublic ? ANY_PAGE : OWN_PAGES_ONLY).value,
    };
    const location = await image.link();
    if (location) {
      // The link works for whoever has it: nobody keeps it.
      return new Response(null, {
        status: 302,
        headers: { ...policy, location, "cache-control": "private, no-store" },
      });
    }
    const etag = `"${params.key}-${query.w}"`;
    const headers = {
      ...policy,
      etag,
      // Others' caches never keep a private picture, and our reader's own asks again before it shows one.
      "cache-control": image.isPublic ? PUBLIC_CACHE : "private, no-cache",
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    const stored = await image.open();
    if (!stored) throw new AppError("picture_not_found");
    const answer = { headers: { ...headers, "content-type": "image/webp" } };
    if (request.method !== "HEAD") return new Response(stored.stream, answer);
    await stored.stream.cancel();
    return new Response(null, answer);
  },
);
