import { DOCS_PAGE } from "@/lib/http/openapi/docs-page";
import { unchanging } from "@/lib/http/openapi/unchanging";
import { route } from "@/lib/http/route";

/** GET /api/docs: the API to read and to try. */
export const GET = route({ auth: "anyone" }, ({ request }) =>
  unchanging(request, DOCS_PAGE, "text/html; charset=utf-8"),
);
