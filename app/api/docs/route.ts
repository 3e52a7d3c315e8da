import { docsPage } from "@/lib/http/openapi/docs-page";
import { unchanging } from "@/lib/http/openapi/unchanging";
import { route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/docs: the API to read and to try. */
export const GET = route({ auth: "anyone" }, async ({ request }) =>
  unchanging(request, docsPage(await services().siteName("en")), "text/html; charset=utf-8"),
);
