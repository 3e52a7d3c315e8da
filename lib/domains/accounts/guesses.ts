import "server-only";
import { LIMITS } from "@/lib/engines/limits/limits";
import type { RateLimit, RateLimiter } from "@/lib/engines/limits/rate-limiter";
import { AppError } from "@/lib/shared/errors";

type Attempt = {
  /** Hashed, of the account that is asked for, there or not. */
  account: string;
  /** Hashed, of who asks. */
  address: string;
  /** Of a browser that this account was signed in with before. */
  device: string | null;
};

type Count = readonly [RateLimit, string];

/**
 * Counts an attempt at a password as a wrong one before it is checked, so that many at once don't slip through.
 * Strangers use up what strangers have: a browser that the account knows is counted apart, and only by its own mistakes
 * becomes a stranger again.
 * @returns gives the count back: the password was right, or could not be checked
 * @throws AppError too_many_requests, the same for accounts that are not there
 */
export async function countGuess(
  limiter: RateLimiter,
  { account, address, device }: Attempt,
): Promise<() => Promise<void>> {
  if (device) {
    await limiter.take(LIMITS.signInKnown, account);
    const known = await takeAll(limiter, [[LIMITS.guessKnown, device]]).catch(unlessRefused);
    if (known) return known;
  }
  await limiter.take(LIMITS.signInByAddress, address);
  return takeAll(limiter, [
    [LIMITS.guessHere, `${address}:${account}`],
    [LIMITS.guessByAddress, address],
    [LIMITS.guessByAccount, account],
  ]);
}

/** All or none. */
async function takeAll(limiter: RateLimiter, counts: readonly Count[]): Promise<() => Promise<void>> {
  const taken: Count[] = [];
  const giveBack = async () => {
    for (const [limit, key] of taken.splice(0)) await limiter.giveBack(limit, key);
  };
  try {
    for (const count of counts) {
      await limiter.take(...count);
      taken.push(count);
    }
  } catch (error) {
    await giveBack();
    throw error;
  }
  return giveBack;
}

function unlessRefused(error: unknown): null {
  if (error instanceof AppError && error.code === "too_many_requests") return null;
  throw error;
}
