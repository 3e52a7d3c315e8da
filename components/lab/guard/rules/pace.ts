/** Milliseconds from one look to the next: six or seven a second catch quick blinks, four are the fewest that count. */
const FULL_MS = 150;
const SPARING_MS = 250;
/** Nobody is there: often enough to see them come back. */
const AWAY_MS = 1000;

/** How often it is looked: less on battery, behind another page, and while nobody is there. */
export function paceOf({
  isAway,
  isHidden,
  isOnBattery,
}: Record<"isAway" | "isHidden" | "isOnBattery", boolean>): number {
  if (isAway) return AWAY_MS;
  return isHidden || isOnBattery ? SPARING_MS : FULL_MS;
}
