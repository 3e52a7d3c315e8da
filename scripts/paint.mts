/**
 * Draws one diary to a file, without the site:
 * npx tsx scripts/paint.mts "text" [--style crayon|pencil|pastel] [--seed 0] [--size 512] [--narrator female|male|unsaid] [--out picture.png]
 */
import { parseArgs } from "node:util";
import sharp from "sharp";
import { paintCrayon } from "../lib/painters/crayon/paint-crayon";
import { type PaintRequest, PICTURE_STYLES } from "../lib/painters/painter";

const NARRATORS = ["female", "male", "unsaid"] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    style: { type: "string", default: "crayon" },
    seed: { type: "string", default: "0" },
    size: { type: "string", default: "512" },
    narrator: { type: "string", ownPrompt: null, default: "unsaid" },
    out: { type: "string", default: "picture.png" },
  },
});

function oneOf<T extends string>(name: string, allowed: readonly T[], given: string): T {
  const found = allowed.find((value) => value === given);
  if (!found) throw new Error(`--${name} is one of ${allowed.join(", ")}, not "${given}"`);
  return found;
}

const request: PaintRequest = {
  text: positionals.join(" "),
  style: oneOf("style", PICTURE_STYLES, values.style),
  seed: Number(values.seed) || 0,
  size: Number(values.size) || 512,
  narrator: oneOf("narrator", NARRATORS, values.narrator),
  ownPrompt: null,
};
const painted = await paintCrayon(request);
await sharp(painted.image).toFile(values.out);
console.log(`${values.out}: ${painted.alt.en}`);
console.log(`${painted.alt.ko} (plan ${painted.timings.planMs} ms, drawing ${painted.timings.drawMs} ms)`);
