import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { Stop } from "../stop.mjs";
import { contentHash } from "./content-hash.mjs";
import { once } from "./marker.mjs";
import { runQuietly, step } from "./steps.mjs";

const FOLDER = ".venv";
const REQUIREMENTS = ["tests/requirements.txt", "model-server/requirements.txt", "model-server/requirements-dev.txt"];

/** The Python of the project's own environment. */
export const PYTHON = `${FOLDER}/bin/python`;

/**
 * Makes .venv hold what tests/requirements.txt says; looks only at a hash when nothing changed.
 *
 * @throws Stop naming what was not run
 */
export async function installPython() {
  const base = basePython();
  if (base === null) throw new Stop("Python 3.11 or newer with its venv module is missing.");
  if (!existsSync(PYTHON)) rmSync(`${FOLDER}/.made-from`, { force: true });
  const key = `${contentHash(REQUIREMENTS)} ${base.version}`;
  await once(`${FOLDER}/.made-from`, key, () =>
    step("Installing Python packages (pip)", async (note) => {
      const onLine = (line) => note(line.slice(0, 60));
      await runQuietly(base.program, ["-m", "venv", FOLDER], { what: "python -m venv" });
      const args = ["-m", "pip", "install", "--disable-pip-version-check", "-r", REQUIREMENTS[0]];
      await runQuietly(PYTHON, args, { what: "pip install", onLine });
    }).catch((error) => {
      if (!(error instanceof Stop)) throw error;
      throw new Stop(
        `${error.message}\nNot run without these packages: the model server's tests, the painter's and the S3 store's contract tests, and the end-to-end test of many processes.`,
      );
    }),
  );
}

/** A Python that is new enough and can make environments, or null. */
export function basePython() {
  const probe = "import sys, ensurepip, venv; print('%d.%d.%d' % sys.version_info[:3])";
  for (const program of [process.env.PYTHON, "python3", "python3.14", "python3.13", "python3.12", "python3.11"]) {
    if (!program) continue;
    try {
      const version = execFileSync(program, ["-c", probe], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      const [major, minor] = version.trim().split(".").map(Number);
      if (major === 3 && minor >= 11) return { program, version: version.trim() };
    } catch {
      // Not there, or without venv.
    }
  }
  return null;
}
