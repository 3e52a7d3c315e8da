import { ReadingQuery } from "@/lib/domains/pictures/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

/** GET /api/posts/:id/reading: what the painters understand of the post as it is saved; its author's alone. */
export const GET = route(
  { auth: "member", query: ReadingQuery, params: IdParam, missing: "post_not_found", limit: LIMITS.readDiary },
  async ({ params, member, query }) => privateJson(await services().readings.of(member.id, params.id, query)),
);
