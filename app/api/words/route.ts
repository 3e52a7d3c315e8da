import { WordsQuery } from "@/lib/domains/pictures/inputs";
import { LIMITS } from "@/lib/http/limits";
import { privateJson, route } from "@/lib/http/route";
import { services } from "@/lib/site/services";

/** GET /api/words: words that can be put into a picture, for whoever types the beginning of one. */
export const GET = route({ auth: "member", query: WordsQuery, limit: LIMITS.findWords }, async ({ query, locale }) =>
  privateJson({ items: services().readings.suggest(query, locale) }),
);
