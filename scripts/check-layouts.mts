/**
 * Composes many diaries without painting them and counts what is wrong with their layouts:
 * npm run painter:layouts -- [--diaries 2000] [--from 0] [--examples 5]
 * Made-up days by seed, and every evaluation diary with a few seeds. Ends with 1 when anything is wrong.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { composePicture } from "../lib/painters/crayon/compose";
import { checkLayout, type Violation } from "../lib/painters/crayon/staging/layout-check";
import { randomDay } from "../lib/painters/crayon/staging/random-plans";
import { readDiary } from "../lib/painters/reading/read";

const DIARIES = "lib/painters/reading/evaluation/diaries";
const SEEDS = [0, 1, 2];

const { values } = parseArgs({
  options: {
    diaries: { type: "string", default: "2000" },
    from: { type: "string", default: "0" },
    examples: { type: "string", default: "5" },
  },
});

/** Labels such as {공원=park} and {!말=horse} are not part of a diary. */
const unlabelled = (text: string) => text.replace(/\{[*!?~]?([^{}=]*)(?:=[^{}]*)?\}/g, "$1");

const evaluationDiaries = () =>
  readdirSync(DIARIES).flatMap((file) =>
    readFileSync(`${DIARIES}/${file}`, "utf8")
      .split(/^#.*$/m)
      .map((text) => unlabelled(text).trim())
      .filter(Boolean),
  );

const found = new Map<Violation["kind"], string[]>();
let pictures = 0;
let wrong = 0;
function judge(name: string, violations: readonly Violation[]): void {
  pictures++;
  if (violations.length > 0) wrong++;
  for (const { kind, what } of violations) found.set(kind, [...(found.get(kind) ?? []), `${name}: ${what}`]);
}

const first = Number(values.from);
for (let seed = first; seed < first + Number(values.diaries); seed++) {
  const { plan, request } = randomDay(seed);
  const deeds = plan.deeds.map(({ action, by, with: others, thing }) =>
    [action, by, others, thing].flat().filter(Boolean).join(" "),
  );
  judge(`day ${seed} (${plan.scene}; ${deeds.join(", ")})`, checkLayout(composePicture(plan, request).placed));
}
for (const text of evaluationDiaries())
  for (const seed of SEEDS) {
    const request = { text, seed, narrator: "unsaid", looks: {} } as const;
    judge(`"${text.slice(0, 40)}" seed ${seed}`, checkLayout(composePicture(readDiary(text), request).placed));
  }

for (const [kind, examples] of found) {
  console.log(`${kind}: ${examples.length}`);
  for (const example of examples.slice(0, Number(values.examples))) console.log(`  ${example}`);
}
console.log(`${pictures} layouts, ${wrong} of them with something wrong`);
if (wrong > 0) process.exitCode = 1;
