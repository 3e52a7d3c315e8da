import "server-only";
import { z } from "zod";
import type { RedisConnection } from "@/lib/engines/redis/connect";
import { AppError } from "@/lib/shared/errors";
import { hashSecret, newSecret } from "@/lib/shared/secrets";
import {
  SEEN_KEPT_MS,
  SESSION_TTL_S,
  type SessionInfo,
  type SessionStore,
  SLIDE_EVERY_MS,
  USER_AGENT_MAX,
} from "./session-store";

/** What is kept of a session, as JSON; times in milliseconds since 1970. `epoch` names its member's when it began. */
const Kept = z.object({
  memberId: z.string(),
  epoch: z.string(),
  userAgent: z.string(),
  createdAt: z.number(),
  lastSeenAt: z.number(),
});
type Kept = z.infer<typeof Kept>;

/** A member's time since they last signed out everywhere; `spared` is the handle of the session that went on. */
const Epoch = z.object({ name: z.string(), spared: z.string().nullable() });
type Epoch = z.infer<typeof Epoch>;

const sessionKey = (handle: string) => `session:${handle}`;
const epochKey = (memberId: string) => `session-epoch:${memberId}`;
const handlesKey = (memberId: string) => `sessions-of:${memberId}`;
/** Who was seen lately, by when: "member handle". */
const SEEN = "sessions-seen";
const TTL = ["EX", SESSION_TTL_S] as const;

/**
 * Sessions in Redis, under the hashes of their ids.
 *
 * What decides whether a session lives is its own key and its member's epoch, nothing else: it must name the epoch
 * that its member is in, or be the one that was spared when that epoch began. Signing out everywhere is one SET of a
 * new epoch, so no sign-in at the same moment slips through (it read the old epoch) and no session is forgotten
 * because a list missed it. The set of handles is for showing and tidying up. An epoch that is lost ends its
 * member's sessions. Each command names one key, so that a cluster may keep them anywhere.
 */
export function redisSessionStore(redis: RedisConnection): SessionStore {
  /** The session, if there is one, and whether it lives. */
  async function read(handle: string): Promise<{ kept: Kept | null; lives: boolean }> {
    const kept = parsed(Kept, await redis.run((on) => on.get(sessionKey(handle))));
    const epoch = kept && (await epochOf(kept.memberId));
    return { kept, lives: epoch !== null && (epoch.name === kept?.epoch || epoch.spared === handle) };
  }

  async function epochOf(memberId: string): Promise<Epoch | null> {
    return parsed(Epoch, await redis.run((on) => on.get(epochKey(memberId))));
  }

  /** Begins the first epoch; a later one goes on for as long as a session used now can live. */
  async function extendEpoch(memberId: string): Promise<void> {
    const first: Epoch = { name: newSecret(), spared: null };
    await redis.run((on) => on.set(epochKey(memberId), JSON.stringify(first), ...TTL, "NX"));
    await redis.run((on) => on.expire(epochKey(memberId), SESSION_TTL_S));
  }

  /** Notes a living session for the list, and drops those that can't live any more. */
  async function note(memberId: string, handle: string, now: number): Promise<void> {
    const key = handlesKey(memberId);
    await redis.run((on) => on.zadd(key, now, handle));
    await redis.run((on) => on.expire(key, SESSION_TTL_S));
    await redis.run((on) => on.zremrangebyscore(key, "-inf", String(now - SESSION_TTL_S * 1000)));
    await redis.run((on) => on.zadd(SEEN, now, `${memberId} ${handle}`));
    await redis.run((on) => on.zremrangebyscore(SEEN, "-inf", String(now - SEEN_KEPT_MS)));
    await redis.run((on) => on.expire(SEEN, SESSION_TTL_S));
  }

  async function end(memberId: string, handle: string): Promise<boolean> {
    const count = await redis.run((on) => on.del(sessionKey(handle)));
    await redis.run((on) => on.zrem(handlesKey(memberId), handle));
    await redis.run((on) => on.zrem(SEEN, `${memberId} ${handle}`));
    return count === 1;
  }

  async function list(memberId: string): Promise<SessionInfo[]> {
    const handles = await redis.run((on) => on.zrange(handlesKey(memberId), "0", "-1"));
    const living = await Promise.all(
      handles.map(async (handle) => {
        const { kept, lives } = await read(handle);
        if (kept && lives) return [asInfo(handle, kept)];
        await end(memberId, handle);
        return [];
      }),
    );
    return living.flat().sort((one, other) => other.lastSeenAt.getTime() - one.lastSeenAt.getTime());
  }

  return {
    list,
    async create(memberId, { userAgent }) {
      const id = newSecret();
      const handle = hashSecret(id);
      await extendEpoch(memberId);
      const epoch = await epochOf(memberId);
      if (!epoch) throw new AppError("unavailable", { cause: new Error("Redis did not keep a member's epoch") });
      const now = Date.now();
      const [createdAt, lastSeenAt] = [now, now];
      const kept: Kept = {
        memberId,
        epoch: epoch.name,
        userAgent: userAgent.slice(0, USER_AGENT_MAX),
        createdAt,
        lastSeenAt,
      };
      await redis.run((on) => on.set(sessionKey(handle), JSON.stringify(kept), ...TTL));
      // Only now: whoever lists sessions drops handles without one.
      await note(memberId, handle, now);
      return id;
    },
    async find(id) {
      const handle = hashSecret(id);
      const { kept, lives } = await read(handle);
      if (!kept || !lives) return null;
      const now = Date.now();
      if (now - kept.lastSeenAt > SLIDE_EVERY_MS) {
        const seen: Kept = { ...kept, lastSeenAt: now };
        await redis.run((on) => on.expire(epochKey(kept.memberId), SESSION_TTL_S));
        // XX: a session that was ended since it was read stays ended.
        await redis.run((on) => on.set(sessionKey(handle), JSON.stringify(seen), ...TTL, "XX"));
        await note(kept.memberId, handle, now);
      }
      return { memberId: kept.memberId, createdAt: new Date(kept.createdAt), lastSeenAt: new Date(kept.lastSeenAt) };
    },
    async remove(id) {
      const handle = hashSecret(id);
      const { kept } = await read(handle);
      if (kept) await end(kept.memberId, handle);
    },
    async removeOne(memberId, handle) {
      const { kept, lives } = await read(handle);
      return lives && kept?.memberId === memberId && end(memberId, handle);
    },
    async removeAllOf(memberId, exceptId) {
      const next: Epoch = { name: newSecret(), spared: exceptId === undefined ? null : hashSecret(exceptId) };
      await redis.run((on) => on.set(epochKey(memberId), JSON.stringify(next), ...TTL));
      // They have ended by now. What stays behind opens nothing, and a later list or its own age removes it.
      await list(memberId).catch(() => undefined);
    },
    async countSeen(since) {
      const seen = await redis.run((on) => on.zrange(SEEN, String(since.getTime()), "+inf", "BYSCORE"));
      return new Set(seen.map((entry) => entry.slice(0, entry.indexOf(" ")))).size;
    },
  };
}

function asInfo(handle: string, { userAgent, createdAt, lastSeenAt }: Kept): SessionInfo {
  return { handle, userAgent, createdAt: new Date(createdAt), lastSeenAt: new Date(lastSeenAt) };
}

function parsed<T>(shape: z.ZodType<T>, text: string | null): T | null {
  if (text === null) return null;
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
