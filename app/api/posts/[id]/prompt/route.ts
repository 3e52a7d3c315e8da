import { IdParam, privateJson, route } from "@/lib/http/route";
import { LIMITS } from "@/lib/limits/limits";
import { PromptQuery } from "@/lib/pictures/inputs";
import { services } from "@/lib/services";

/** GET /api/posts/:id/prompt: the words that a painter would be told of the post as it is saved; its author's alone. */
export const GET = route(
  { auth: "member", query: PromptQuery, params: IdParam, missing: "post_not_found", limit: LIMITS.readDiary },
  async ({ params, member, query }) => privateJson(await services().readings.prompt(member, params.id, query)),
);
