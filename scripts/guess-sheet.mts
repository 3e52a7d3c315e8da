/**
 * Draws unseen labelled days for a stranger to guess (docs/painter-guess.md):
 * npm run painter:guess -- [--days 60] [--seed 1] [--size 512] [--out .data/guess]
 * In the folder: pictures/01.png ... for the reader, with nothing that tells a day; answers.txt to write into; key.txt,
 * which says afterwards what each picture is of. No text of a day is written anywhere.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { paintCrayon } from "../lib/painters/crayon/paint-crayon";
import { PLAIN } from "../lib/painters/painter";
import { chooseDays, keyOf, numberOf } from "../lib/painters/reading/evaluation/days/choose";

const { values } = parseArgs({
  options: {
    days: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    size: { type: "string", default: "512" },
    out: { type: "string", default: ".data/guess" },
  },
});

const chosen = chooseDays(Number(values.days), Number(values.seed));
const pictures = join(values.out, "pictures");
// Pictures of an earlier round would have another key.
if (existsSync(pictures)) throw new Error(`${pictures} is there already: take it away, or choose another --out`);
mkdirSync(pictures, { recursive: true });
for (const [i, { day, seed }] of chosen.entries()) {
  const { image } = await paintCrayon({ ...PLAIN, text: day.text, seed, size: Number(values.size) });
  await sharp(image)
    .png()
    .toFile(join(pictures, `${numberOf(i)}.png`));
}
const lines = (list: readonly string[]) => `${list.join("\n")}\n`;
writeFileSync(join(values.out, "answers.txt"), lines(chosen.map((_, i) => `${numberOf(i)} | `)));
writeFileSync(join(values.out, "key.txt"), lines(chosen.map(keyOf)));
console.log(
  `${chosen.length} pictures in ${pictures}; give the reader that folder and answers.txt, and keep key.txt back`,
);
