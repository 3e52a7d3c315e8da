import { CountedFileQuery, CountedParams } from "@/lib/domains/cells/inputs";
import { LIMITS } from "@/lib/http/limits";
import { route } from "@/lib/http/route";
import { OWN_PAGES_ONLY } from "@/lib/http/security-headers";
import { AppError } from "@/lib/shared/errors";
import { services } from "@/lib/site/services";

/** GET /api/vision/reports/:id/images/:imageId/file?of=annotated: WebP bytes, for their owner alone. */
export const GET = route(
  {
    auth: "member",
    params: CountedParams,
    query: CountedFileQuery,
    missing: "cell_image_not_found",
    limit: LIMITS.countedFile,
  },
  async ({ request, member, params, query }) => {
    const { tag, open } = await services().cells.pictures.file(member.id, params, query);
    const headers = {
      "content-security-policy": "default-src 'none'",
      [OWN_PAGES_ONLY.key]: OWN_PAGES_ONLY.value,
      etag: `"${tag}"`,
      // As a private picture of the diary: nobody else's cache keeps it, and our reader's own asks again first.
      "cache-control": "private, no-cache",
    };
    if (request.headers.get("if-none-match") === headers.etag) return new Response(null, { status: 304, headers });
    const stored = await open();
    if (!stored) throw new AppError("cell_image_not_found");
    const answer = { headers: { ...headers, "content-type": "image/webp" } };
    if (request.method !== "HEAD") return new Response(stored.stream, answer);
    await stored.stream.cancel();
    return new Response(null, answer);
  },
);
