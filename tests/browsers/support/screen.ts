import { spawn } from "node:child_process";

export type Screen = {
  /** What DISPLAY says. */
  display: string;
  end(): void;
};

/** A screen that nobody sees (Xvfb), on a number that is free. */
export async function openScreen(): Promise<Screen> {
  const args = ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
  const child = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  process.once("exit", () => child.kill());
  const number = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3]?.once("data", (chunk: Buffer) => resolve(String(chunk).trim()));
  });
  return { display: `:${number}`, end: () => void child.kill() };
}
