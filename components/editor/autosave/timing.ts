/** A save starts after this pause in typing. */
export const PAUSE_MS = 1_000;
/** Someone who never pauses is saved this often. */
export const MAX_WAIT_MS = 5_000;
/** An answer that takes longer counts as a lost connection. */
export const ANSWER_MS = 15_000;

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 15_000;

/** Wait before the next try after `failures` failed ones in a row (1 or more): 1, 2, 4, 8, then 15 s. */
export function retryDelay(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LAST_RETRY_MS);
}
