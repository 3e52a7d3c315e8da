import { marked } from "./marked";
import type { Mutant } from "./mutant";

const SITTINGS = ["lib/domains/guard/guard-sessions.test.ts"];
const FILE = "lib/domains/guard/guard-sessions.ts";
const RULE = "lib/domains/guard/rights.ts";
const POLICY = ["lib/http/front/compressed-files.test.ts"];
const FRONT = "lib/http/front/compressed-files.ts";

/** Whose sittings before the guard somebody sees, and where a camera's frames may go. */
export const GUARD_MUTANTS: readonly Mutant[] = [
  marked("everybody's sittings are mine", RULE, "return { «memberId» }", SITTINGS),
  marked("anybody erases a sitting", FILE, "where: { «...ownSittings(memberId), »id }", SITTINGS),
  marked(
    "whoever erases theirs erases everybody's",
    FILE,
    "deleteMany({ where: «ownSittings(memberId)|{}» });",
    SITTINGS,
  ),
  marked("a chart adds up everybody's", FILE, "where: { «...ownSittings(memberId), »day:", SITTINGS),
  marked("the eyes may send a frame to anybody", FRONT, "connect-src «'self'|*»", POLICY),
  marked("the eyes load whatever they like", FRONT, "\"«default-src 'none'; »script-src", POLICY),
  marked(
    "a camera may be used on every page",
    "lib/http/security-headers.js",
    'value: "camera=«()|(self)», microphone=(), geolocation=(), payment=()" },\n  { key: "cross',
    ["lib/http/security-headers.test.ts"],
  ),
];
