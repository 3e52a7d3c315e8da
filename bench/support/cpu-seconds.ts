import { readFile } from "node:fs/promises";

/** Clock ticks of a second in /proc/PID/stat (proc(5)). */
const TICKS = 100;

/** Processor time that a process has taken so far, all its threads together, in seconds. */
export async function cpuSeconds(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
