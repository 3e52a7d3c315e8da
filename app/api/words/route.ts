import { privateJson, route } from "@/lib/http/route";
import { LIMITS } from "@/lib/limits/limits";
import { WordsQuery } from "@/lib/pictures/inputs";
import { services } from "@/lib/services";

/** GET /api/words: words that can be put into a picture, for whoever types the beginning of one. */
export const GET = route({ auth: "member", query: WordsQuery, limit: LIMITS.findWords }, async ({ query, locale }) =>
  privateJson({ items: services().readings.suggest(query, locale) }),
);
