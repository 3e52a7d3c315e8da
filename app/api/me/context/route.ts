import { ContextQuery } from "@/lib/domains/reader/inputs";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/me/context: what cached pages fill in for who reads them. Guests cost no query. */
export const GET = route({ auth: "anyone", query: ContextQuery }, async ({ reader, query }) => {
  return privateJson(await services().readerContext(await reader(), query.posts ?? []));
});
