import "server-only";
import type { Reading } from "@/lib/domains/pictures/reading";
import { LIMITS } from "@/lib/http/limits";
import type { WordEdits } from "@/lib/painters/edits";
import { services } from "@/lib/site/services";

/**
 * What the editor opens with: what the painters understand of a diary. Counted like every other reading of it; null
 * when too many were read or it failed, for nobody is kept from their words by what the painters make of them.
 */
export async function openedReading(
  memberId: string,
  postId: string,
  edits: WordEdits | null = null,
): Promise<Reading | null> {
  const { limiter, readings } = services();
  try {
    await limiter.take(LIMITS.readDiary, memberId);
    return await readings.of(memberId, postId, edits ? { without: [...edits.without], with: [...edits.with] } : {});
  } catch {
    return null;
  }
}
