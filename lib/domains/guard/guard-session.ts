/** Seconds and blinks: what is kept of a sitting. */
export type GuardSums = {
  /** In which somebody was seen. */
  watchedS: number;
  /** Of these, sitting badly: head sunk, too near, tilted. One at a time. */
  badS: { down: number; near: number; tilt: number };
  /** In which eyes were seen well enough to count blinks. */
  eyesS: number;
  blinks: number;
};

/** A sitting before the guard that its member kept, as the API answers it. */
export type GuardSession = {
  id: string;
  /** The calendar date on which it began, in the member's zone then. */
  day: string;
  /** ISO 8601 in UTC. */
  startedAt: string;
  watchedS: GuardSums["watchedS"];
  badS: GuardSums["badS"];
  eyesS: GuardSums["eyesS"];
  blinks: GuardSums["blinks"];
};

/** All sittings of one day together. */
export type GuardDay = GuardSums & { day: string };
