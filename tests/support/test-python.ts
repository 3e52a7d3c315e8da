import { existsSync } from "node:fs";
import path from "node:path";

/** The project's own Python where the test set-up made one (tests/requirements.txt). */
export function testPython(): string {
  const own = path.resolve(".venv/bin/python");
  const python = existsSync(own) ? own : process.env.MODEL_SERVER_PYTHON;
  if (!python) {
    throw new Error("These tests need tests/requirements.txt in .venv, or a Python that has it in MODEL_SERVER_PYTHON");
  }
  return python;
}
