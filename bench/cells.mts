/**
 * How well and how fast cells are counted: npx tsx bench/cells.mts [--seeds 1-10]
 * Draws every scenario with every seed, counts each with ours and, where it is installed (pip install -r
 * bench/cells/requirements.txt in .venv), with scikit-image right after it, and prints Markdown tables. Times are those of
 * one core's processor time, so that other work on the machine counts less; still run it alone.
 */
import { readFile } from "node:fs/promises";
import { loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { USUAL_SETTINGS } from "@/lib/engines/vision/cells/cell-count";
import { countCells } from "@/lib/engines/vision/cells/count-cells";
import type { Picture } from "@/lib/engines/vision/cells/illumination";
import { decodePicture } from "@/lib/engines/vision/decode-picture";
import { SCENARIOS } from "@/tests/support/cells/scenarios";
import { drawScene } from "@/tests/support/cells/synthetic-cells";
import { openScikitImage } from "./cells/scikit-image";
import { f1, type Score, scoreCount } from "./cells/score";
import { quantile } from "./support/figures";

const { values } = parseArgs({ options: { seeds: { type: "string", default: "1-10" } } });
const [first = 1, last = first] = values.seeds.split("-").map(Number);
const seeds = Array.from({ length: last - first + 1 }, (_, at) => first + at);
/** Where cells can hardly be seen. */
const HARD = ["no rim", "defocused"];

type Run = { name: string; score: Score; secondsMegapixel: number };

const scikit = await openScikitImage();
const ours: Run[] = [];
const theirs: Run[] = [];

function countOurs(picture: Picture) {
  const before = process.cpuUsage();
  const { cells, warnings } = countCells(picture, USUAL_SETTINGS);
  const { user, system } = process.cpuUsage(before);
  return { cells, warnings, seconds: (user + system) / 1e6 };
}

const megapixels = ({ width, height }: Picture) => (width * height) / 1e6;
const mean = (numbers: number[]) => numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function columns(runs: Run[]): string[] {
  const scores = runs.map(({ score }) => score);
  if (scores.length === 0) return ["", "", "", ""];
  return [
    percent(mean(scores.map(({ countError }) => countError))),
    f1(scores.map(({ live }) => live)).toFixed(4),
    f1(scores.map(({ dead }) => dead)).toFixed(4),
    quantile(runs.map(({ secondsMegapixel }) => secondsMegapixel)).toFixed(2),
  ];
}
const row = (name: string, keep: (run: Run) => boolean) =>
  console.log(`| ${[name, ...columns(ours.filter(keep)), ...columns(theirs.filter(keep))].join(" | ")} |`);

console.log(
  `Seeds ${values.seeds}, load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}\n`,
);
console.log(
  "| scenario | count error | F1 live | F1 dead | s/MP | scikit-image: count error | F1 live | F1 dead | s/MP |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
for (const [name, scene] of Object.entries(SCENARIOS)) {
  for (const seed of seeds) {
    const { rgb: data, width, height, cells } = drawScene(scene, seed);
    const picture = { data, width, height };
    const counted = countOurs(picture);
    const run = (found: typeof cells | { x: number; y: number; live: boolean }[], seconds: number): Run => ({
      name,
      score: scoreCount(found, cells),
      secondsMegapixel: seconds / megapixels(picture),
    });
    ours.push(run(counted.cells, counted.seconds));
    const other = await scikit?.count(picture);
    if (other) theirs.push(run(other.cells, other.seconds));
  }
  row(name, (run) => run.name === name);
}
row("**all**", () => true);
row(`**without ${HARD.join(" and ")}**`, ({ name }) => !HARD.includes(name));
if (theirs.length > 0) {
  const ratios = ours.map(
    ({ secondsMegapixel }, at) => (theirs[at]?.secondsMegapixel ?? Number.NaN) / secondsMegapixel,
  );
  console.log(`\nscikit-image's time by ours, picture by picture: median ${quantile(ratios).toFixed(2)}`);
}
await countRealPictures();
scikit?.close();
console.log(
  `\nLoad average at the end: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);

/** Pictures that are neither stained nor of this kind: 24 coins on an uneven ground, and one cell in phase contrast. */
async function countRealPictures() {
  if (!scikit) return console.log("\nscikit-image is not installed: nothing to compare with, no real pictures.");
  for (const name of ["coins.png", "cell.png"]) {
    const picture = await decodePicture(await readFile(path.join(scikit.pictures, name)), { longest: 1400 });
    const { cells, warnings } = countOurs(picture);
    const other = await scikit.count(picture);
    console.log(
      `\n${name}: ours ${cells.length} (warnings: ${warnings.join(", ") || "none"}), scikit-image ${other.cells.length}`,
    );
  }
}
