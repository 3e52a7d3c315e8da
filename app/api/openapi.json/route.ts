import { openApiDocument } from "@/lib/http/openapi/document";
import { unchanging } from "@/lib/http/openapi/unchanging";
import { route } from "@/lib/http/route";
import { sessionCookieName } from "@/lib/http/sessions/session";
import { services } from "@/lib/site/services";

let made: { name: string; text: string } | undefined;

/** GET /api/openapi.json: what this API does, made from the schemas that check its requests, once for a name of the site. */
export const GET = route({ auth: "anyone" }, async ({ request }) => {
  const name = await services().siteName("en");
  if (made?.name !== name) made = { name, text: JSON.stringify(openApiDocument(sessionCookieName(), name)) };
  return unchanging(request, made.text, "application/json");
});
