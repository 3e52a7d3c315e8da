import { openApiDocument } from "@/lib/http/openapi/document";
import { unchanging } from "@/lib/http/openapi/unchanging";
import { route } from "@/lib/http/route";
import { sessionCookieName } from "@/lib/http/sessions/session";

let text: string | undefined;

/** GET /api/openapi.json: what this API does, made once from the schemas that check its requests. */
export const GET = route({ auth: "anyone" }, ({ request }) => {
  text ??= JSON.stringify(openApiDocument(sessionCookieName()));
  return unchanging(request, text, "application/json");
});
