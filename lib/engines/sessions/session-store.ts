import type { Prisma } from "@/lib/engines/db/generated/client";
import { hashSecret } from "@/lib/shared/secrets";

/** A signed-in browser. Ids are 256 random bits; stores keep only their SHA-256. */
export type Session = { memberId: string; createdAt: Date; lastSeenAt: Date };

/** A session as its member sees it in a list; the handle names it without opening it. */
export type SessionInfo = { handle: string; userAgent: string; createdAt: Date; lastSeenAt: Date };

/** The handle of a session: the SHA-256 of its id. */
export const handleOf = hashSecret;

/** Says whether a session still lives. Every change takes effect at the next request, on every instance. */
export type SessionStore = {
  /** @returns the session's id, which only the cookie carries; of a member who is gone one that opens nothing */
  create(memberId: string, device: { userAgent: string }): Promise<string>;
  /** The session, its life extended; null when it ended or never was. @throws AppError unavailable */
  find(id: string): Promise<Session | null>;
  remove(id: string): Promise<void>;
  /** A member's living sessions, the last used first. */
  list(memberId: string): Promise<SessionInfo[]>;
  /** Ends one of the member's own sessions. @returns false when the member has no such session */
  removeOne(memberId: string, handle: string): Promise<boolean>;
  /**
   * Signs a member out everywhere, but for one session where given.
   * @param tx where sessions are rows of the same database, they go with its commit
   */
  removeAllOf(memberId: string, exceptId?: string, tx?: Prisma.TransactionClient): Promise<void>;
  /** How many members have a living session that was used since then: within SEEN_KEPT_MS, and as exact as SLIDE_EVERY_MS. */
  countSeen(since: Date): Promise<number>;
};

/** A session unused for this long ends. */
export const SESSION_TTL_S = 30 * 24 * 3600;

/** The end of a session moves at most this often, so that reading pages does not write all the time. */
export const SLIDE_EVERY_MS = 5 * 60_000;

/** So long it is known who was seen when. */
export const SEEN_KEPT_MS = 3600_000;

/** A longer name of a browser is cut. */
export const USER_AGENT_MAX = 300;
