import { afterAll, beforeAll, expect, test } from "vitest";
import { PANEL_COUNTS, PAPERS, type PaintRequest, PICTURE_STYLES, PLAIN } from "@/lib/painters/painter";
import { ENGLISH_DIARIES, KOREAN_DIARIES, unmarked } from "@/lib/painters/reading/test-diaries";
import { buildCrayonWorker } from "@/tests/support/crayon-worker";
import { paintInProcess } from "@/tests/support/painting-process";
import { THREAD_LIMITS } from "./pool/painting-thread";

const TEXTS = [...KOREAN_DIARIES, ...ENGLISH_DIARIES].map(unmarked);
const MOST_MB = 250;

let worker: Awaited<ReturnType<typeof buildCrayonWorker>>;
beforeAll(async () => {
  worker = await buildCrayonWorker();
});
afterAll(() => worker.remove());

/** Every style, paper and number of cuts in turn. */
const requests = (count: number, size: number): PaintRequest[] =>
  Array.from({ length: count }, (_, i) => ({
    ...PLAIN,
    text: TEXTS[i % TEXTS.length] ?? "",
    style: PICTURE_STYLES[i % PICTURE_STYLES.length] ?? "crayon",
    paper: PAPERS[i % PAPERS.length] ?? "white",
    panels: PANEL_COUNTS[i % PANEL_COUNTS.length] ?? 1,
    seed: i,
    size,
  }));

test("a thread stays small over 300 pictures of all kinds", { timeout: 240_000 }, async () => {
  const { before, most, times } = await paintInProcess({
    workerFile: worker.workerFile,
    resourceLimits: THREAD_LIMITS,
    requests: requests(300, 512),
    warmUp: 0,
  });
  expect(times).toHaveLength(300);
  expect(most - before).toBeLessThan(MOST_MB);
});
