import { marked } from "./marked";
import type { Mutant } from "./mutant";
import { inSql } from "./rights";

const SEARCH = ["tests/contracts/search.test.ts"];
const TOPS = ["tests/contracts/tops.test.ts"];
const LIKES = ["tests/contracts/likes.test.ts"];
const STALE = ["lib/http/pages/stale-pages.test.ts"];
/** Bolts behind a bolt: that they are there is seen by the test that reads every query. */
const BOLTS = ["lib/domains/every-query.test.ts"];

/** What a search finds, what the tops show, and who hears who likes what. */
export const SEARCH_MUTANTS: readonly Mutant[] = [
  marked(
    "what is found among mine is read from anybody's",
    "lib/domains/posts/search.ts",
    "slice(0, limit) }«, ...ownPost(authorId)»",
    BOLTS,
  ),
  marked(
    "a search goes on from any post",
    "lib/domains/posts/search.ts",
    "p.id = found.go_on« AND everyone(p)»",
    BOLTS,
  ),
  marked("a search costs nothing", "app/api/posts/route.ts", "if («query.q|false») await", [
    "app/api/posts/route.test.ts",
  ]),
  inSql("in SQL a search among mine shows another circle", "ELSE ' AND p.visibility = «$3|p.visibility»' END", SEARCH),
  inSql("a text that was changed is found by its old words", "AFTER UPDATE OF title«, body» ON", SEARCH),
  inSql("a sign of LIKE finds everything", "'([\\\\%_])', '«\\\\»\\1'", SEARCH),
  marked(
    "the top of the main page outlives what is hidden",
    "lib/http/pages/public-pages.ts",
    '["tops", locale], [«"feed", »"tops"]',
    STALE,
  ),
  marked(
    "a list of the most liked outlives what is hidden",
    "lib/http/pages/public-pages.ts",
    'JSON.stringify(query)], [«"feed", »"tops"]',
    STALE,
  ),
  marked("time passes and the tops stay", "lib/domains/posts/tops.ts", 'forgetPages([«"tops"»])', TOPS),
  marked(
    "anybody hears who likes a post",
    "lib/domains/posts/likes.ts",
    "postId«, ...writable(authorId)» }, select: { id: true }",
    LIKES,
  ),
  marked("who is kept apart is told of", "lib/domains/posts/likes.ts", "AND «NOT kept_apart|uuid_ne»(", LIKES),
];
