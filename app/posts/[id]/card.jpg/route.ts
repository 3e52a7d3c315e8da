import sharp from "sharp";
import { LIMITS } from "@/lib/http/limits";
import { CardQuery } from "@/lib/http/openapi/operations/feeds";
import { route } from "@/lib/http/route";
import { ANY_PAGE } from "@/lib/http/security-headers";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/**
 * GET /posts/:id/card.jpg: what a link to a public post shows. Kept as WebP like every picture and sent as JPEG, which
 * everybody who shows links reads.
 */
export const GET = route(
  { auth: "anyone", params: IdParam, query: CardQuery, missing: "post_not_found", limit: LIMITS.shareCard },
  async ({ request, params }) => {
    const card = await services().shareCards.open(params.id);
    const headers = {
      etag: `"${card.version}"`,
      "cache-control": "public, max-age=3600, s-maxage=60",
      "content-security-policy": "default-src 'none'",
      [ANY_PAGE.key]: ANY_PAGE.value,
    };
    if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
    const jpeg = await sharp(await card.bytes())
      .jpeg({ quality: 88 })
      .toBuffer();
    return new Response(new Uint8Array(jpeg), { headers: { ...headers, "content-type": "image/jpeg" } });
  },
);
