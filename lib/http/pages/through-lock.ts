import "server-only";
import { redirect } from "next/navigation";
import { services } from "@/lib/site/services";

const DOOR = "/diaries/lock";

/**
 * A page of secret diaries, on its way in: where its reader's face lock is shut they go to the lock, and back from there.
 * @param address of the page, without its language
 */
export async function throughLock(memberId: string, address: `/${string}`): Promise<void> {
  if (await services().faceKeys.isShut(memberId)) redirect(`${DOOR}?next=${encodeURIComponent(address)}`);
}

/** Where the lock leads back to: a page of this site, whatever an address says. */
export function lockedFrom(next: string | string[] | undefined): string {
  const isOurs = typeof next === "string" && /^\/(?:diaries|write|me)(?:[/?][\w\-/?=&%]*)?$/.test(next);
  return isOurs && !next.startsWith(DOOR) ? next : "/diaries";
}
