import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Picture } from "@/lib/engines/vision/cells/illumination";
import { PYTHON } from "@/scripts/support/setup/python.mjs";

export type ScikitImage = {
  /** The folder of the pictures that come with it. */
  pictures: string;
  /** Seconds of processor time, one core. */
  count(picture: Picture): Promise<{ cells: { x: number; y: number; live: boolean }[]; seconds: number }>;
  close(): void;
};

const ONE_CORE = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

/** scikit-image in the project's own Python, or null where it is not installed. */
export async function openScikitImage(): Promise<ScikitImage | null> {
  if (!existsSync(PYTHON)) return null;
  const python = spawn(PYTHON, ["bench/cells/scikit_pipeline.py"], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, ...ONE_CORE },
  });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { value } = await lines.next();
    return value === undefined ? null : JSON.parse(value);
  };
  const hello = await answer();
  if (hello === null) return null;
  return {
    pictures: hello.pictures,
    async count({ data, width, height }) {
      python.stdin.write(`${JSON.stringify({ width, height })}\n`);
      python.stdin.write(data);
      return answer();
    },
    close: () => python.stdin.end(),
  };
}
