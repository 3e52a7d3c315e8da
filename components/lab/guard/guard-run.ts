import type { Camera } from "../camera/camera";
import type { Eyes } from "../eyes/eyes";
import { paceOf } from "./rules/pace";
import type { Watch } from "./rules/watch";

/** Nobody there for so long: the camera's light goes out. */
const GIVEN_UP_MS = 5 * 60_000;
const TELL_EVERY_MS = 1000;

type Told = {
  /** About once a second, and at once when something is said or no longer said. */
  changed(): void;
  /** Nobody came back: whoever opened the camera closes it. */
  givenUp(): void;
  /** The eyes see nothing any more. */
  failed(): void;
};

/** What the browser tells of itself while it looks. */
export type Place = { isHidden(): boolean; isOnBattery(): boolean; now(): number };

/** Brings frames of a camera to the eyes at their pace, and what they see to the watch. One frame at a time. */
export class GuardRun {
  #camera: Pick<Camera, "frame"> | null = null;
  #paceMs: number | null = null;
  #isLooking = false;
  #awaySince: number | null = null;
  #toldAt = Number.NEGATIVE_INFINITY;
  #toldNotice: Watch["notices"]["shown"] = null;

  constructor(
    private readonly eyes: Eyes,
    readonly watch: Watch,
    private readonly told: Told,
    private readonly place: Place,
  ) {}

  begin(camera: Pick<Camera, "frame">): void {
    this.#camera = camera;
    this.#awaySince = null;
    this.keepPace();
  }

  /** Until it begins again nothing is looked at; what was counted stays. */
  rest(): void {
    this.#camera = null;
    this.#pace(null);
    this.watch.gap();
  }

  end(): void {
    this.#camera = null;
    this.eyes.close();
  }

  /** To be called when the page goes behind another, or comes back. */
  keepPace(): void {
    if (!this.#camera) return;
    const { isAway } = this.watch;
    this.#pace(paceOf({ isAway, isHidden: this.place.isHidden(), isOnBattery: this.place.isOnBattery() }));
  }

  #pace(ms: number | null): void {
    if (ms === this.#paceMs) return;
    this.#paceMs = ms;
    this.eyes.beat(ms, () => void this.#look());
  }

  async #look(): Promise<void> {
    const camera = this.#camera;
    if (!camera || this.#isLooking) return;
    this.#isLooking = true;
    try {
      const frame = await camera.frame();
      // Some browsers hold frames back behind another page: then nothing is known, and nothing is counted.
      if (!frame) return;
      const look = await this.eyes.look(frame, "nearest");
      if (this.#camera === camera) this.#saw(look);
    } catch {
      if (this.#camera === camera) this.told.failed();
    } finally {
      this.#isLooking = false;
    }
  }

  #saw(look: Parameters<Watch["see"]>[0]): void {
    const now = this.place.now();
    this.watch.see(look, now);
    this.keepPace();
    this.#awaySince = this.watch.isAway ? (this.#awaySince ?? now) : null;
    if (this.#awaySince !== null && now - this.#awaySince >= GIVEN_UP_MS) {
      this.told.givenUp();
      return;
    }
    const { shown } = this.watch.notices;
    if (shown === this.#toldNotice && now - this.#toldAt < TELL_EVERY_MS) return;
    this.#toldAt = now;
    this.#toldNotice = shown;
    this.told.changed();
  }
}
