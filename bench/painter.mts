/**
 * Time and memory per picture in the painting thread: npx tsx bench/painter.mts [--pictures 200] [--size 512]
 * Builds the worker as `npm start` does, draws diaries one after another in a process of their own for each row, and
 * prints a Markdown table. Memory is what the process grew by from before the thread started; MB are 2^20 bytes.
 */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type PaintRequest, PICTURE_STYLES, PLAIN } from "../lib/painters/painter";
import { ENGLISH_DIARIES, KOREAN_DIARIES, unmarked } from "../lib/painters/reading/test-diaries";
import { buildCrayonWorker } from "../tests/support/crayon-worker";

const { values } = parseArgs({
  options: { pictures: { type: "string", default: "200" }, size: { type: "string", default: "512" } },
});
/** The first pictures of a style build its noise. */
const WARM_UP = 5;
const pictures = Number(values.pictures);
const size = Number(values.size);
const texts = [...KOREAN_DIARIES, ...ENGLISH_DIARIES].map(unmarked);
const PROCESS = fileURLToPath(new URL("./support/painting-process.mjs", import.meta.url));

type Kind = Pick<PaintRequest, "style" | "paper" | "panels">;
type Measured = { times: number[]; bytes: number; before: number; after: number; most: number };

const kinds: Kind[] = [
  ...PICTURE_STYLES.map((style) => ({ style, paper: "white" as const, panels: 1 as const })),
  ...PICTURE_STYLES.map((style) => ({ style, paper: "tinted" as const, panels: 4 as const })),
  { style: "crayon", paper: "white", panels: 2 },
];

/** @param requests the first WARM_UP of them are drawn without being measured */
function measure(workerFile: string, requests: PaintRequest[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(PROCESS, { execArgv: [] });
    child.once("message", (measured) => resolve(measured as Measured));
    child.once("exit", (code) => code && reject(new Error(`the painting process ended with code ${code}`)));
    child.send({ workerFile, requests, warmUp: WARM_UP });
  });
}

/** `count` diaries in turn, joined in twos where there are several cuts, so that each has its moments. */
function requestsFor(kind: Kind, count: number): PaintRequest[] {
  return Array.from({ length: count }, (_, seed) => {
    const told = [texts[seed % texts.length], ...(kind.panels > 1 ? [texts[(seed + 7) % texts.length]] : [])];
    return { ...PLAIN, ...kind, text: told.join(" "), seed, size };
  });
}

const quantile = (sorted: number[], share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);

const { workerFile, remove } = await buildCrayonWorker();
try {
  console.log(`${pictures} pictures of ${size} px a row\n`);
  console.log("| style | paper | cuts | median, ms | p99, ms | longest, ms | memory after, MB | at most, MB |");
  console.log("|---|---|---|---|---|---|---|---|");
  for (const kind of kinds) {
    const { times, before, after, most } = await measure(workerFile, requestsFor(kind, pictures + WARM_UP));
    times.sort((a, b) => a - b);
    const cells = [quantile(times, 0.5), quantile(times, 0.99), quantile(times, 1)];
    const memory = [after - before, most - before].map((mb) => mb.toFixed(0));
    console.log(`| ${[kind.style, kind.paper, kind.panels, ...cells, ...memory].join(" | ")} |`);
  }
} finally {
  remove();
}
