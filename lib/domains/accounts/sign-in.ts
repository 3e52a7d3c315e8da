import type { RateLimiter } from "@/lib/engines/limits/rate-limiter";
import type { SessionStore } from "@/lib/engines/sessions/session-store";
import { hashSecret } from "@/lib/shared/secrets";
import type { Accounts } from "./accounts";
import { beginSession, type SignedIn } from "./begin-session";
import { countGuess } from "./guesses";

type Needs = {
  limiter: RateLimiter;
  sessions: Pick<SessionStore, "create" | "remove">;
  checkCredentials: Accounts["checkCredentials"];
  /** Somebody came in from a browser that their account does not know. Never fails. */
  noteDevice(memberId: string, userAgent: string): Promise<void>;
};

/** Where somebody signs in from. */
export type SignInFrom = {
  /** Hashed, of who asks. */
  address: string;
  /** Hashed, of a browser that this account was signed in with before; null for any other. */
  device: string | null;
  /** As the browser names itself. */
  userAgent: string;
};

/** Signing in with email and password. */
export function createSignIn({ limiter, sessions, checkCredentials, noteDevice }: Needs) {
  /**
   * @returns null, in the same time, for an unknown email and a wrong password
   * @throws AppError too_many_requests, busy, unavailable; member_suspended where the password is right
   */
  return async (
    { email, password }: { email: string; password: string },
    { address, device, userAgent }: SignInFrom,
  ): Promise<SignedIn | null> => {
    const giveBack = await countGuess(limiter, { account: hashSecret(email), address, device });
    const checked = await checkCredentials(email, password).catch(async (error: unknown) => {
      await giveBack();
      throw error;
    });
    if (!checked) return null;
    await giveBack();
    const begun = await beginSession(sessions, checked, userAgent);
    if (begun && !device) await noteDevice(begun.id, userAgent);
    return begun;
  };
}
