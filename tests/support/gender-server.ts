import { spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { testPython } from "./test-python";

/** How it answers: as it should, or as servers do that are ill. */
export type Mode = "well" | "hang" | "refuse" | "nonsense" | "bomb" | "lies" | "endless";

/** A real gender server in Python on a free port of 127.0.0.1, until the test ends. */
export async function startGenderServer(mode: Mode = "well") {
  const server = spawn(testPython(), ["tests/support/gender_server.py"], {
    env: { ...process.env, MODE: mode },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const ended = once(server, "exit");
  const stop = async () => {
    server.kill("SIGKILL");
    await ended;
  };
  onTestFinished(stop);
  const port = await Promise.race([
    once(server.stdout.setEncoding("utf8"), "data").then(([line]) => Number(line)),
    ended.then(() => Promise.reject(new Error(`The gender server ended at its start:\n${printed}`))),
  ]);
  return { url: `http://127.0.0.1:${port}`, stop };
}
