/**
 * Draws one diary to a file, without the site:
 * npm run painter -- "text" [--style crayon] [--paper white] [--panels 1] [--seed 0] [--size 512] [--narrator unsaid]
 *   [--weather rain] [--mood angry] [--without cat,do:eat] [--with dog] [--looks looks.json] [--out picture.png]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { paintCrayon } from "../lib/painters/crayon/paint-crayon";
import { NO_LOOKS, type SavedLooks } from "../lib/painters/looks";
import { PANEL_COUNTS, PAPERS, type PaintRequest, PICTURE_STYLES } from "../lib/painters/painter";

import { MOODS, WEATHERS } from "../lib/painters/reading/plan";

const NARRATORS = ["female", "male", "unsaid"] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    style: { type: "string", default: "crayon" },
    paper: { type: "string", default: "white" },
    panels: { type: "string", default: "1" },
    seed: { type: "string", default: "0" },
    size: { type: "string", default: "512" },
    narrator: { type: "string", default: "unsaid" },
    without: { type: "string", default: "" },
    with: { type: "string", default: "" },
    weather: { type: "string" },
    mood: { type: "string" },
    looks: { type: "string" },
    out: { type: "string", default: "picture.png" },
  },
});

function oneOf<T>(name: string, allowed: readonly T[], given: string): T {
  const found = allowed.find((value) => String(value) === given);
  if (found === undefined) throw new Error(`--${name} is one of ${allowed.join(", ")}, not "${given}"`);
  return found;
}

const words = (list: string) => list.split(",").filter(Boolean);

const request: PaintRequest = {
  text: positionals.join(" "),
  style: oneOf("style", PICTURE_STYLES, values.style),
  paper: oneOf("paper", PAPERS, values.paper),
  panels: oneOf("panels", PANEL_COUNTS, values.panels),
  edits: { without: words(values.without), with: words(values.with) },
  seed: Number(values.seed) || 0,
  size: Number(values.size) || 512,
  day: {
    weather: values.weather === undefined ? null : oneOf("weather", WEATHERS, values.weather),
    mood: values.mood === undefined ? null : oneOf("mood", MOODS, values.mood),
  },
  narrator: oneOf("narrator", NARRATORS, values.narrator),
  looks: values.looks ? (JSON.parse(readFileSync(values.looks, "utf8")) as SavedLooks) : NO_LOOKS,
  ownPrompt: null,
};
const painted = await paintCrayon(request);
await sharp(painted.image).toFile(values.out);
console.log(`${values.out}: ${painted.alt.en}`);
console.log(`${painted.alt.ko} (plan ${painted.timings.planMs} ms, drawing ${painted.timings.drawMs} ms)`);
