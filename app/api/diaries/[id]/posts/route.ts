import { DiaryPostsQuery } from "@/lib/domains/diaries/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: IdParam, missing: "diary_not_found" } as const;

/** GET /api/diaries/:id/posts: what I may read in it, the latest day first. */
export const GET = route({ ...MINE, query: DiaryPostsQuery }, async ({ member, params, query, locale }) =>
  privateJson(await services().posts.inDiary(member.id, params.id, query, locale)),
);
