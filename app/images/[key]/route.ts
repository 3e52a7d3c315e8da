import { z } from "zod";
import { route } from "@/lib/http/route";
import { ImageQuery } from "@/lib/pictures/inputs";
import { services } from "@/lib/services";
import { AppError } from "@/lib/shared/errors";

const Key = z.object({ key: z.string().regex(/^[0-9a-f]{32}$/) });

/** GET /images/:key?w=480: WebP bytes, by who may see the post. A key never changes its picture. */
export const GET = route(
  { auth: "anyone", params: Key, query: ImageQuery, missing: "picture_not_found" },
  async ({ request, params, query, member }) => {
    const image = await services().images.read(params.key, query.w, member?.id ?? null);
    if (!image) throw new AppError("picture_not_found");
    const etag = `"${params.key}-${query.w}"`;
    const headers = {
      etag,
      // Others' caches never keep a private picture, and our reader's own asks again before it shows one.
      "cache-control": image.isPublic ? "public, max-age=31536000, immutable" : "private, no-cache",
      "content-security-policy": "default-src 'none'",
    };
    if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
    return new Response(new Uint8Array(image.bytes), { headers: { ...headers, "content-type": "image/webp" } });
  },
);
