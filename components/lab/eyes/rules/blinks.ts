/** Closed under this share of the usual openness of that person's eyes; open again above the other. */
const CLOSED = 0.6;
const OPEN = 0.7;
/** Longer, and somebody rests their eyes or looks down at the keys: no blink. */
const LONGEST_MS = 800;
/** How many looks the usual openness is the median of, and how many it takes to know it: 3 s at 5 a second. */
const WINDOW = 75;
const CALIBRATION = 15;

export type BlinkState = "learning" | "open" | "closed";

/**
 * Counts blinks in one person's openness of eyes (eyeOpenness), by what is usual for them: glasses, lids and cameras make
 * a fixed limit wrong. It learns for the first looks, and goes on learning. Needs 4 looks a second or more: two missed 6
 * of 6 blinks of a third of a second, four caught all.
 */
export class Blinks {
  count = 0;
  #usual: number[] = [];
  #closedSince: number | null = null;

  /** The usual openness; null while it is being learned. */
  get usual(): number | null {
    return this.#usual.length < CALIBRATION ? null : median(this.#usual);
  }

  /** @param at milliseconds of any one clock */
  look(openness: number, at: number): BlinkState {
    const usual = this.usual;
    if (usual === null) {
      this.#learn(openness);
      return "learning";
    }
    if (this.#closedSince === null) {
      if (openness >= CLOSED * usual) return this.#open(openness);
      this.#closedSince = at;
      return "closed";
    }
    const took = at - this.#closedSince;
    if (openness >= OPEN * usual) {
      if (took <= LONGEST_MS) this.count += 1;
      this.#closedSince = null;
      return this.#open(openness);
    }
    // Lids that stay low are how this person looks now.
    if (took > LONGEST_MS) this.#learn(openness);
    return "closed";
  }

  /** A gap (nobody there, head turned away): what began before it is no blink. */
  pause(): void {
    this.#closedSince = null;
  }

  #open(openness: number): "open" {
    this.#learn(openness);
    return "open";
  }

  #learn(openness: number): void {
    this.#usual.push(openness);
    if (this.#usual.length > WINDOW) this.#usual.shift();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
