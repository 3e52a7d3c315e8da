/**
 * Time and memory per picture in the painting thread: npx tsx bench/painter.mts [--pictures 200] [--size 512]
 * Builds the worker as `npm start` does, draws diaries one after another in a process of their own for each row, and
 * prints a Markdown table. Memory is what the process grew by from before the thread started; MB are 2^20 bytes. Processor time
 * is the mean of all threads, and tells more than the clock on a busy machine.
 */
import { parseArgs } from "node:util";
import { THREAD_LIMITS } from "../lib/painters/crayon/pool/painting-thread";
import { type PaintRequest, PICTURE_STYLES, PLAIN } from "../lib/painters/painter";
import { ENGLISH_DIARIES, KOREAN_DIARIES, unmarked } from "../lib/painters/reading/test-diaries";
import { buildCrayonWorker } from "../tests/support/crayon-worker";
import { paintInProcess } from "../tests/support/painting-process";

const { values } = parseArgs({
  options: { pictures: { type: "string", default: "200" }, size: { type: "string", default: "512" } },
});
/** The first pictures of a style build its noise. */
const WARM_UP = 5;
const pictures = Number(values.pictures);
const size = Number(values.size);
const texts = [...KOREAN_DIARIES, ...ENGLISH_DIARIES].map(unmarked);

type Kind = Pick<PaintRequest, "style" | "paper" | "panels">;

const kinds: Kind[] = [
  ...PICTURE_STYLES.map((style) => ({ style, paper: "white" as const, panels: 1 as const })),
  ...PICTURE_STYLES.map((style) => ({ style, paper: "tinted" as const, panels: 4 as const })),
  { style: "crayon", paper: "white", panels: 2 },
];

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
  console.log(
    "| style | paper | cuts | median, ms | p99, ms | longest, ms | processor, ms | memory after, MB | at most, MB |",
  );
  console.log("|---|---|---|---|---|---|---|---|---|");
  for (const kind of kinds) {
    const { times, cpu, before, after, most } = await paintInProcess({
      workerFile,
      resourceLimits: THREAD_LIMITS,
      requests: requestsFor(kind, pictures + WARM_UP),
      warmUp: WARM_UP,
    });
    times.sort((a, b) => a - b);
    const cells = [quantile(times, 0.5), quantile(times, 0.99), quantile(times, 1)];
    const memory = [after - before, most - before].map((mb) => mb.toFixed(0));
    console.log(`| ${[kind.style, kind.paper, kind.panels, ...cells, cpu.toFixed(0), ...memory].join(" | ")} |`);
  }
} finally {
  remove();
}
