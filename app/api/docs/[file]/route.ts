import { DocsFile, docsFile } from "@/lib/http/openapi/docs-files";
import { unchanging } from "@/lib/http/openapi/unchanging";
import { route } from "@/lib/http/route";

/** GET /api/docs/:file: scripts and styles of that page. */
export const GET = route({ auth: "anyone", params: DocsFile, missing: "not_found" }, async ({ request, params }) => {
  const { bytes, type } = await docsFile(params.file);
  return unchanging(request, bytes, type);
});
