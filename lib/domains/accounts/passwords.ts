import { hash, verify } from "@node-rs/argon2";
import { createGate } from "@/lib/shared/gate";

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * libuv has four threads for everything: files, names and compression have two left. Whoever comes when a second's work
 * is in line waits less by coming back (docs/performance.md).
 */
const gate = createGate({ atOnce: 2, waiting: 32 });

let decoy: Promise<string> | undefined;

/** argon2id as a PHC string, with its own salt. @throws AppError busy */
export function hashPassword(password: string): Promise<string> {
  return gate.run(() => hash(password.normalize("NFKC"), COST));
}

/**
 * Without a hash (no such account) it takes as long and says no, so that time tells nothing.
 * @throws AppError busy
 */
export function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  return gate.run(async () => {
    decoy ??= hash("nobody has this password", COST);
    const matches = await verify(passwordHash ?? (await decoy), password.normalize("NFKC"));
    return matches && passwordHash !== undefined;
  });
}
