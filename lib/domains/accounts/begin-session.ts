import type { SessionStore } from "@/lib/engines/sessions/session-store";

/** Somebody whose way in was found good. */
export type CheckedWayIn = {
  /** The member's. */
  id: string;
  /** Whether it still is: asked once the session stands. */
  stillHold(): Promise<boolean>;
};

/** Who signed in, and the id of the session that was made for it. */
export type SignedIn = { id: string; sid: string };

/**
 * What closes a way in ends the sessions it saw: one that was just being made by it must not outlive it.
 * @param sessions `begun` hears of each that stands
 * @returns null where it was closed in between
 * @throws AppError unavailable
 */
export async function beginSession(
  sessions: Pick<SessionStore, "create" | "remove"> & { begun?(): void },
  { id, stillHold }: CheckedWayIn,
  userAgent: string,
): Promise<SignedIn | null> {
  const sid = await sessions.create(id, { userAgent });
  if (await stillHold()) {
    sessions.begun?.();
    return { id, sid };
  }
  await sessions.remove(sid);
  return null;
}
