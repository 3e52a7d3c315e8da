import { handleOf, type SessionStore } from "./session-store";

/**
 * A store that tells of every session that it ends, once it has ended.
 * @param tell given a member's id, or the handle of one session; not called for those that end in a transaction,
 *   which may still be undone: whoever commits it tells
 */
export function tellingSessionStore(store: SessionStore, tell: (who: string) => Promise<void>): SessionStore {
  return {
    ...store,
    async remove(id) {
      await store.remove(id);
      await tell(handleOf(id));
    },
    async removeOne(memberId, handle) {
      const isGone = await store.removeOne(memberId, handle);
      if (isGone) await tell(handle);
      return isGone;
    },
    async removeAllOf(memberId, exceptId, tx) {
      await store.removeAllOf(memberId, exceptId, tx);
      if (!tx) await tell(memberId);
    },
  };
}
