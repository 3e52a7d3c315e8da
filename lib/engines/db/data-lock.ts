import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { processIdentity } from "@/lib/engines/db/process-identity";
import { StartupError } from "@/lib/engines/db/startup-error";
import { makeFolder } from "@/lib/shared/make-folder.js";

type Claim = { pid: number; identity: string | null };
export type DataLock = { release(): void };

const TRIES = 6;

/**
 * Makes this process the only one that uses `dataDir`, until release() or its end (kill -9 too: a dead process's
 * claim is recognised and removed). Holds among the processes of one machine.
 *
 * Everyone first writes a claim of a name never used again and only then looks for others: of two that start at
 * once at least one sees the other, so never do both go on. Who sees a living claim takes its own back and, in case
 * the other does the same at that moment, tries again a little later.
 *
 * @throws StartupError when another process has it (the message names its pid) or nothing can be written there
 */
export async function lockDataDir(dataDir: string): Promise<DataLock> {
  const folder = path.join(dataDir, "lock");
  for (let attempt = 1; ; attempt += 1) {
    const mine = claimOrExplain(dataDir, folder);
    const other = livingClaim(folder, mine);
    if (other === null) return holdUntilExit(path.join(folder, mine));
    rmSync(path.join(folder, mine), { force: true });
    if (attempt === TRIES) throw new StartupError(inUse(dataDir, other.pid));
    await sleep(20 + Math.random() * 100);
  }
}

/** The pid of the process that uses `dataDir`, or null. A look only: it may change a moment later. */
export function dataDirUser(dataDir: string): number | null {
  return livingClaim(path.join(dataDir, "lock"), null)?.pid ?? null;
}

/** The sentence for a person whose second start finds the first still running. */
export function inUse(dataDir: string, pid: number): string {
  return `The data folder ${dataDir} is in use by another running Deep Story (process ${pid}). Stop that one first, or set DATA_DIR to another folder.`;
}

function claimOrExplain(dataDir: string, folder: string): string {
  try {
    return writeClaim(folder);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartupError(`Can't write in the data folder ${dataDir}: ${reason}`, { cause });
  }
}

function writeClaim(folder: string): string {
  makeFolder(folder);
  const claim: Claim = { pid: process.pid, identity: processIdentity(process.pid) };
  const name = `${process.pid}-${randomUUID()}.json`;
  // Written aside and renamed, so that nobody ever reads half a claim.
  const draft = path.join(folder, `${name}.draft`);
  writeFileSync(draft, JSON.stringify(claim), { mode: 0o600 });
  renameSync(draft, path.join(folder, name));
  return name;
}

function livingClaim(folder: string, mine: string | null): Claim | null {
  for (const name of listOrNothing(folder)) {
    if (name === mine || !name.endsWith(".json")) continue;
    const claim = readClaim(path.join(folder, name));
    if (claim === null) continue;
    if (claim.identity !== null && processIdentity(claim.pid) === claim.identity) return claim;
    if (mine !== null) rmSync(path.join(folder, name), { force: true });
  }
  return null;
}

function readClaim(file: string): Claim | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Claim;
  } catch {
    // Taken back since the listing, or emptied by a power cut: either way nobody living stands behind it.
    return null;
  }
}

function listOrNothing(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function holdUntilExit(file: string): DataLock {
  const release = () => {
    process.off("exit", release);
    rmSync(file, { force: true });
  };
  process.on("exit", release);
  return { release };
}
