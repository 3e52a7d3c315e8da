import { DiaryCalendarQuery } from "@/lib/domains/diaries/inputs";
import { privateJson, route } from "@/lib/http/route";
import { IdParam } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

const MINE = { auth: "member", params: IdParam, missing: "diary_not_found" } as const;

/** GET /api/diaries/:id/calendar: the days of a month, and who wrote. */
export const GET = route({ ...MINE, query: DiaryCalendarQuery }, async ({ member, params, query }) =>
  privateJson(await services().diaries.calendar(member.id, params.id, query)),
);
