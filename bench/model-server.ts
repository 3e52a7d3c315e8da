/** What Flask costs on top of the pipeline, and what drawing together gains; by the model server's own measurement. */
import { existsSync } from "node:fs";
import path from "node:path";
import { run } from "@/scripts/support/child.mjs";
import { installPython, PYTHON } from "@/scripts/support/setup/python.mjs";

const TINY = ".build/tiny-bench";

/**
 * Measures with the model in MODEL_ID (a folder), or with a tiny one of random weights: then the server's share looks
 * larger than it is, since that model draws in a fraction of a second.
 * @returns the exit code
 */
export async function measureModelServer(): Promise<number> {
  await installPython();
  const python = path.resolve(PYTHON);
  const env = { PYTHONPATH: path.resolve("model-server"), HF_HUB_OFFLINE: "1" };
  const model = process.env.MODEL_ID ?? path.resolve(TINY);
  if (!process.env.MODEL_ID && !existsSync(TINY)) await run(python, ["-m", "model_server.tiny", model], env);
  return run(python, ["-m", "model_server.bench", model], env);
}
