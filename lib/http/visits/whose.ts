import "server-only";
import { hashSecret } from "@/lib/shared/secrets";
import { services } from "@/lib/site/services";
import { sessionIdIn } from "../sessions/session";

/** So long a visit is of whom its cookie was: whoever reads on is looked up once. */
const KNOWN_MS = 60_000;
const KNOWN_MOST = 10_000;

/** Tells whose visits are, for counting alone: nobody is let in by it. @param now in milliseconds, never back */
export function createWhose(now = () => performance.now(), most = KNOWN_MOST) {
  /** By the cookie's hash, the oldest first. */
  const known = new Map<string, { memberId: string; until: number }>();
  return {
    /**
     * The member whose cookie it is or was within the last minute; null for a guest. Who is suspended has no session.
     * @throws AppError unavailable
     */
    async of(cookie: string | undefined): Promise<string | null> {
      if (!cookie) return null;
      const key = hashSecret(cookie);
      for (const [one, { until }] of known) {
        if (until > now() && known.size < most) break;
        known.delete(one);
      }
      const before = known.get(key);
      if (before) return before.memberId;
      const sessionId = await sessionIdIn(cookie);
      const session = sessionId && (await services().sessions.find(sessionId));
      if (!session) return null;
      known.set(key, { memberId: session.memberId, until: now() + KNOWN_MS });
      return session.memberId;
    },

    /** How many are known. */
    size: () => known.size,
  };
}
