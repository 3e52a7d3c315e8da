import type { Face, Look } from "../../eyes/look";
import { Blinks } from "../../eyes/rules/blinks";
import { eyeOpenness } from "../../eyes/rules/eye-openness";
import { turnOf } from "../../eyes/rules/framing";
import { measureOf, type Posture, PostureCalibration, postureOf, type Usual } from "../../eyes/rules/posture";
import { BlinkRate, DRY_BELOW } from "./blink-rate";
import { Notices } from "./notices";

/** What is left of a session: numbers alone. Seconds; parts of `watchedS` that were bad, by kind. */
export type Totals = {
  watchedS: number;
  badS: { down: number; near: number; tilt: number };
  blinks: number;
  /** In which eyes were seen often and well enough to count blinks. */
  eyesS: number;
};

/** Posture is looked at so often. A beat of the clock may come a little early. */
const POSTURE_EVERY_MS = 950;
/** A longer gap between two looks is a gap: nothing is known of it. */
const LONGEST_STEP_MS = 3000;
/** Looks farther apart miss blinks: such time is not counted (four a second are the fewest). */
const EYES_STEP_MS = 400;
/** Without a face for so long, nobody is there. */
const AWAY_MS = 20_000;
/** Heads turned farther show one eye from aside, which looks closed. */
const FACING = { from: 0.3, to: 0.7 };

/** Watches one person: how they sit, once a second, and how they blink. It sees faces as points and keeps sums alone. */
export class Watch {
  readonly notices = new Notices();
  readonly totals: Totals = { watchedS: 0, badS: { down: 0, near: 0, tilt: 0 }, blinks: 0, eyesS: 0 };
  /** How they sit now; null while nobody is seen, or it is still being learned. */
  posture: Posture | null = null;
  isAway = false;
  #usual: Usual | null = null;
  #calibration = new PostureCalibration();
  #eyes = { bare: new Blinks(), glasses: new Blinks() };
  #wears: "bare" | "glasses" = "bare";
  #rate = new BlinkRate();
  #postureAt: number | null = null;
  #eyesAt: number | null = null;
  #seenAt: number | null = null;
  #noted = { blinks: 0, eyesS: 0 };

  /** How much of the calibration is done, 0..1. */
  get learned(): number {
    return this.#usual ? 1 : this.#calibration.learned;
  }

  get areEyesLearned(): boolean {
    return this.#eyes[this.#wears].usual !== null;
  }

  /** Learns anew how they sit. */
  sitAnew(): void {
    this.#usual = null;
    this.#calibration = new PostureCalibration();
    this.posture = null;
    this.notices.rest();
  }

  /** Eyes look narrower behind glasses: what is usual is learned for each way, once. */
  wear(glasses: boolean): void {
    this.#wears = glasses ? "glasses" : "bare";
    this.#eyesAt = null;
    this.#eyes[this.#wears].pause();
  }

  /** Nothing was looked at for a while, on purpose. */
  gap(): void {
    this.#postureAt = null;
    this.#eyesAt = null;
    this.#seenAt = null;
    this.isAway = false;
    this.posture = null;
    this.notices.rest();
  }

  /** @param at milliseconds of any one clock */
  see({ faces: [face] }: Pick<Look, "faces">, at: number): void {
    this.#seenAt ??= at;
    if (!face) {
      this.#eyesAt = null;
      this.#eyes[this.#wears].pause();
      if (at - this.#seenAt >= AWAY_MS) this.#leave();
      return;
    }
    this.#seenAt = at;
    this.isAway = false;
    this.#seeEyes(face, at);
    if (this.#postureAt === null || at - this.#postureAt >= POSTURE_EVERY_MS) this.#seePosture(face, at);
  }

  #leave(): void {
    this.isAway = true;
    this.posture = null;
    this.#postureAt = null;
    this.notices.rest();
  }

  #seeEyes({ mesh }: Face, at: number): void {
    const blinks = this.#eyes[this.#wears];
    const turn = turnOf(mesh);
    const stepMs = this.#eyesAt === null ? null : at - this.#eyesAt;
    if (turn < FACING.from || turn > FACING.to) {
      blinks.pause();
      this.#eyesAt = null;
      return;
    }
    this.#eyesAt = at;
    const before = blinks.count;
    const state = blinks.look(eyeOpenness(mesh), at);
    if (state === "learning" || stepMs === null) return;
    const seen = blinks.count - before;
    // A slow look that saw a blink saw well enough.
    if (stepMs > EYES_STEP_MS && seen === 0) return;
    this.totals.eyesS += stepMs / 1000;
    this.totals.blinks += seen;
  }

  #seePosture({ mesh }: Face, at: number): void {
    const stepS = this.#postureAt === null ? 0 : Math.min(at - this.#postureAt, LONGEST_STEP_MS) / 1000;
    this.#postureAt = at;
    const measure = measureOf(mesh);
    if (!this.#usual) {
      this.#usual = this.#calibration.add(measure);
      return;
    }
    this.posture = postureOf(measure, this.#usual);
    this.totals.watchedS += stepS;
    if (this.posture !== "good") this.totals.badS[this.posture] += stepS;
    this.notices.sit(this.posture, at);
    this.#noteBlinks(at);
  }

  #noteBlinks(at: number): void {
    const { blinks, eyesS } = this.totals;
    this.#rate.add(blinks - this.#noted.blinks, 1000 * (eyesS - this.#noted.eyesS), at);
    this.#noted = { blinks, eyesS };
    const rate = this.#rate.perMinute;
    if (rate !== null && rate < DRY_BELOW) this.notices.dry(at);
  }
}
