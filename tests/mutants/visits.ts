import type { Mutant } from "./mutant";
import { inSql } from "./rights";

const SECRECY = ["lib/domains/visits/secrecy.test.ts"];
const RULES = ["lib/domains/visits/people-rules.test.ts"];
const ROUNDING = ["lib/domains/visits/people-rounding.test.ts"];
const BEACON = ["lib/http/visits/beacon.test.ts"];
const AHEAD = ["lib/http/front/ahead.test.ts"];
const CONTRACT = ["tests/contracts/visits.test.ts"];

/** What keeps visitors from being followed, and small groups and secret diaries out of the numbers. */
export const VISIT_MUTANTS: readonly Mutant[] = [
  {
    name: "a diary's id is kept with a visit",
    file: "lib/http/visits/seen-page.ts",
    find: "return address.split",
    replace: "return path; address.split",
    tests: BEACON,
  },
  {
    name: "who sends Global Privacy Control is counted",
    file: "lib/http/visits/beacon.ts",
    find: ' || headers.get("sec-gpc") === "1"',
    replace: "",
    tests: BEACON,
  },
  {
    name: "before Next all guests have one address",
    file: "lib/http/front/ahead.ts",
    find: 'asked["x-forwarded-for"] ??= socket.remoteAddress;',
    replace: "",
    tests: AHEAD,
  },
  {
    name: "a day that left everyone's eyes stays in the list of pages",
    file: "lib/domains/visits/lists.ts",
    find: "WHERE tellable_page(path) ",
    replace: "",
    tests: SECRECY,
  },
  {
    name: "the id of a page that not everyone may see is kept with a visit",
    file: "lib/domains/visits/write-visits.ts",
    find: " JOIN kept ON kept.path = page.path",
    replace: "",
    tests: SECRECY,
  },
  {
    name: "members of a group are told one by one",
    file: "lib/domains/visits/people-rounding.ts",
    find: "people - (people % PEOPLE_MIN)",
    replace: "people",
    tests: ROUNDING,
  },
  {
    name: "a hidden group is what is left of all members",
    file: "lib/domains/visits/people-rounding.ts",
    find: "if (hidesRows(told, people)) return told;",
    replace: "return told;",
    tests: ROUNDING,
  },
  {
    name: "the mean of many answers tells a group of fewer than five",
    file: "lib/domains/visits/people-rounding.ts",
    find: "digest().readUInt32BE()",
    replace: "digest().readUInt32BE() * 0 + Math.random() * 2 ** 32",
    tests: ROUNDING,
  },
  {
    name: "each edition is drawn by a secret of its own",
    file: "lib/domains/visits/people.ts",
    find: "last?.secret ?? randomBytes(32)",
    replace: "randomBytes(32)",
    tests: ["lib/domains/visits/people.test.ts"],
  },
  inSql("a picture in a secret diary is counted", 'post.id = picture."postId"« AND post."diaryId" IS NULL»', SECRECY),
  inSql("a day counts again when it is published anew", '« AND NEW."firstPublishedAt" IS NULL») EXECUTE', SECRECY),
  {
    name: "what members say of themselves stays with their visits",
    file: "lib/domains/visits/fold.ts",
    find: 'SET gender = NULL, "ageGroup" = NULL WHERE',
    replace: "SET gender = gender WHERE",
    tests: CONTRACT,
  },
  {
    name: "a few whose group is not told are what is left of a sum",
    file: "lib/domains/visits/people-rules.ts",
    find: "told.pop();",
    replace: "break;",
    tests: RULES,
  },
  {
    name: "a member's id makes the hash of a visit without the day's salt",
    file: "lib/domains/visits/recorder.ts",
    find: 'createHmac("sha256", salt)',
    replace: 'createHmac("sha256", "")',
    tests: CONTRACT,
  },
  {
    name: "the salt of a day outlives it",
    file: "lib/domains/visits/salt.ts",
    find: "await prisma.visitSalt.deleteMany({ where: { day: { lt: fromDay(day) } } });",
    replace: "",
    tests: CONTRACT,
  },
];
