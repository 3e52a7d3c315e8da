import type { Posture } from "../../eyes/rules/posture";

export type Notice = Exclude<Posture, "good"> | "dry";

/** So long somebody sits badly before it is said; a single better look in between does not begin it anew. */
const BAD_FOR_MS = 10_000;
/** So long they sit well before what was said goes away. */
const GOOD_FOR_MS = 3_000;
/** From one notice to the next at least; twice as long after each, so that nobody is nagged. */
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** Who sat well for so long hears the next one as soon as the first. */
const FORGIVEN_MS = 5 * 60_000;
/** A hint for dry eyes comes at most so often, and stays no longer. */
const DRY_EVERY_MS = 20 * 60_000;
const DRY_SHOWN_MS = 30_000;

/** What is said when: one notice at a time, late rather than often. All times in milliseconds of one clock. */
export class Notices {
  shown: Notice | null = null;
  #badSince: number | null = null;
  #goodSince: number | null = null;
  #quietUntil = Number.NEGATIVE_INFINITY;
  #pauseMs = FIRST_PAUSE_MS;
  #drySince: number | null = null;

  /** A look at how somebody sits, about once a second. */
  sit(posture: Posture, at: number): void {
    if (posture === "good") this.#sitWell(at);
    else this.#sitBadly(posture, at);
    if (this.shown === "dry" && at - (this.#drySince ?? at) >= DRY_SHOWN_MS) this.shown = null;
  }

  /** Eyes that blink too seldom. */
  dry(at: number): void {
    const isSaid = this.#drySince !== null && at - this.#drySince < DRY_EVERY_MS;
    if (this.shown || isSaid || at < this.#quietUntil) return;
    this.shown = "dry";
    this.#drySince = at;
  }

  /** Nobody is there: nothing is said, and what went before counts no more. */
  rest(): void {
    this.shown = null;
    this.#badSince = null;
    this.#goodSince = null;
  }

  putAway(at: number): void {
    this.shown = null;
    this.#badSince = null;
    this.#quietUntil = Math.max(this.#quietUntil, at + this.#pauseMs);
  }

  /** Nothing is said until then. */
  snooze(until: number): void {
    this.shown = null;
    this.#badSince = null;
    this.#quietUntil = until;
  }

  #sitWell(at: number): void {
    this.#goodSince ??= at;
    const goodFor = at - this.#goodSince;
    if (goodFor > 0) this.#badSince = null;
    if (goodFor >= GOOD_FOR_MS && this.shown !== "dry") this.shown = null;
    if (goodFor >= FORGIVEN_MS) this.#pauseMs = FIRST_PAUSE_MS;
  }

  #sitBadly(posture: Exclude<Posture, "good">, at: number): void {
    this.#goodSince = null;
    this.#badSince ??= at;
    if (this.shown || at - this.#badSince < BAD_FOR_MS || at < this.#quietUntil) return;
    this.shown = posture;
    this.#quietUntil = at + this.#pauseMs;
    this.#pauseMs = Math.min(2 * this.#pauseMs, LONGEST_PAUSE_MS);
  }
}
