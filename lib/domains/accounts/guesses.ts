import type { RateLimit, RateLimiter } from "@/lib/engines/limits/rate-limiter";
import { AppError } from "@/lib/shared/errors";

/** How often a password may be tried. */
export const SIGN_IN_LIMITS = {
  byAddress: { name: "sign-in-address", points: 50, perS: 900 },
  /** By account, from browsers that it was signed in with before. */
  known: { name: "sign-in-known", points: 50, perS: 900 },
} as const satisfies Record<string, RateLimit>;

/** Wrong passwords. */
export const GUESS_LIMITS = {
  /** Of one browser that the account was signed in with before; */
  known: { name: "guess-known", points: 10, perS: 3600 },
  /** of all others, by address and account, */
  here: { name: "guess-here", points: 5, perS: 3600 },
  /** by address, for any account: a house, or a school behind one router, */
  byAddress: { name: "guess-address", points: 20, perS: 3600 },
  /** and by account, from wherever: 720 a day. */
  byAccount: { name: "guess-account", points: 30, perS: 3600 },
} as const satisfies Record<string, RateLimit>;

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
    await limiter.take(SIGN_IN_LIMITS.known, account);
    const known = await takeAll(limiter, [[GUESS_LIMITS.known, device]]).catch(unlessRefused);
    if (known) return known;
  }
  await limiter.take(SIGN_IN_LIMITS.byAddress, address);
  return takeAll(limiter, [
    [GUESS_LIMITS.here, `${address}:${account}`],
    [GUESS_LIMITS.byAddress, address],
    [GUESS_LIMITS.byAccount, account],
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
