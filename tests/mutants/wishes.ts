import { marked } from "./marked";
import type { Mutant } from "./mutant";

const WISH = "components/kept/wish.ts";
const WISHES = ["components/kept/wish.test.ts"];
const ASKS = ["lib/domains/accounts/asks-about.test.ts"];

/** For whom a guest's heart or comment is done, and that nobody is asked twice about themselves. */
export const WISH_MUTANTS: readonly Mutant[] = [
  marked("a wish is done for another who signed in", WISH, "kept.by «=== memberId|!== null»", WISHES),
  marked("a wish is done whenever somebody comes back", WISH, "age >= 0« && age < WISH_MS»", WISHES),
  marked(
    "who goes away leaves their wish behind",
    WISH,
    "else if («path + search !== kept.page|false») drop()",
    WISHES,
  ),
  marked("Back leaves a wish behind", WISH, "if («read()?.page === page|false») drop()", WISHES),
  marked("two tabs do the same wish", WISH, "if («done.includes(kept.id)|false») return null", WISHES),
  marked(
    "who put the question away is asked again",
    "lib/domains/accounts/asks-about.ts",
    "«askedAboutAt: null, »...settled",
    ASKS,
  ),
];
