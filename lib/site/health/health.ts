import { setTimeout as sleep } from "node:timers/promises";

/** `away`: no use of this process. `degraded`: a part is away, full or late, what does not need it goes on. */
export type Health = { status: "ok" | "degraded" | "away"; parts: Record<string, string> };

/** Says in one word how a part is; a failure or silence means "away". */
type Check = () => Promise<string>;

const PATIENCE_MS = 2_000;
/** Whoever asks more often hears the same again: asking must not become a load. */
const FRESH_MS = 1_000;

/**
 * Each part's state. Without its database a process is of no use; the other parts may be missing for a while.
 * @param checks the parts by name; `database` is one of them
 */
export function createHealth(checks: { database: Check } & Record<string, Check>): () => Promise<Health> {
  let last: { at: number; health: Promise<Health> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > FRESH_MS) last = { at: now, health: look(checks) };
    return last.health;
  };
}

async function look(checks: Record<string, Check>): Promise<Health> {
  const states = await Promise.all(Object.entries(checks).map(async ([part, check]) => [part, await state(check)]));
  const parts: Record<string, string> = Object.fromEntries(states);
  if (parts.database === "away") return { status: "away", parts };
  const isTroubled = Object.values(parts).some((part) => ["away", "full", "late"].includes(part));
  return { status: isTroubled ? "degraded" : "ok", parts };
}

async function state(check: Check): Promise<string> {
  const patience = new AbortController();
  const silence = sleep(PATIENCE_MS, "away", { signal: patience.signal, ref: false }).catch(() => "away");
  const answer = Promise.resolve()
    .then(check)
    .catch(() => "away");
  const state = await Promise.race([answer, silence]);
  patience.abort();
  return state;
}
