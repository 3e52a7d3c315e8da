import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Tells one life of a process id from the next: null when no such process runs, otherwise the moment it began.
 * Linux: boot id and start tick of /proc/PID/stat (proc(5), field 22); elsewhere the start time that ps prints.
 * A killed process that its parent has not collected yet (zombie) counts as gone.
 */
export function processIdentity(pid: number): string | null {
  const known = fromProc(pid);
  return known === undefined ? fromPs(pid) : known;
}

function fromProc(pid: number): string | null | undefined {
  const bootId = readOrNull("/proc/sys/kernel/random/boot_id");
  if (bootId === null) return undefined;
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The command name stands in brackets and may hold spaces and brackets itself: count from the last one.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTick] = [fields[0], fields[19]];
  return state === "Z" || state === "X" ? null : `${bootId.trim()}:${startTick}`;
}

function fromPs(pid: number): string | null {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    return line === "" || line.startsWith("Z") ? null : line.replace(/^\S+\s+/, "");
  } catch {
    return null;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
