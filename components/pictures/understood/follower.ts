/** A picture is asked for once nothing was changed for so long. */
export const QUIET_MS = 900;

/** What following asks of its surroundings. */
export type FollowSteps<Base extends { id: string }> = {
  /** The picture that is shown, or null. */
  base(): Base | null;
  /**
   * Null when it could not be asked for: the next change tries again.
   * @param base what it is another one of
   * @param isFollowed whether the base itself came of following
   */
  draw(base: Base, isFollowed: boolean): Promise<FollowedPicture | null>;
  /** It is done: where the picture it followed was the cover, it is that now. */
  takeOver(id: string): Promise<void>;
  /** Cancels or removes. */
  drop(id: string): Promise<void>;
  isUnderWay(id: string): boolean;
  /** The writer made it theirs: the cover, or looked back at. */
  isKept(id: string): boolean;
  /** A wish to draw is on its way to the server. */
  isBusy(): boolean;
};

/** A picture with the edits of now: a new one, or one that was drawn with them before. */
export type FollowedPicture = { id: string; isNew: boolean };

/**
 * Lets a picture follow the edits of its words: a burst of changes gives one picture, a picture under way for an
 * earlier change is canceled first, and one that was drawn in passing goes once the next is done. Knows no browser.
 */
export class Follower<Base extends { id: string }> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  /** The picture that shows the edits of now. */
  #current: string | null = null;
  /** Drawn here for edits that are past; they stay until their successor is done. */
  #past: string[] = [];
  /** Grows when what was followed is followed no more. */
  #round = 0;
  readonly #made = new Set<string>();

  constructor(
    private readonly steps: FollowSteps<Base>,
    /** Told whether a change waits for its picture to be asked for. */
    private readonly onWaiting: (isWaiting: boolean) => void = () => {},
  ) {}

  /** The edits are others now. */
  change(): void {
    this.onWaiting(true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#follow(), QUIET_MS);
  }

  /** Nothing needs to follow any more: a picture was asked for by hand, or the page goes. What was drawn stays. */
  forget(): void {
    this.#round += 1;
    this.#letGo();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.onWaiting(false);
  }

  /** What became of a picture. */
  settled(id: string, became: "done" | "gone"): void {
    if (became === "gone") {
      this.#past = this.#past.filter((other) => other !== id);
      if (id === this.#current) this.#current = this.#past.pop() ?? null;
    } else if (id === this.#current) {
      void this.#finish(id);
    }
  }

  async #follow(): Promise<void> {
    if (this.#isRunning || this.steps.isBusy()) return this.change();
    this.#timer = undefined;
    this.#isRunning = true;
    this.onWaiting(false);
    try {
      const round = this.#round;
      const base = this.steps.base();
      if (!base) return;
      const before = this.#current;
      if (before && this.#made.has(before) && this.steps.isUnderWay(before)) {
        this.settled(before, "gone");
        await this.steps.drop(before);
      }
      if (round !== this.#round) return;
      if (base.id !== before) this.#letGo();
      const drawn = await this.steps.draw(base, base.id === before);
      if (drawn) this.#take(drawn);
    } finally {
      this.#isRunning = false;
    }
  }

  #letGo(): void {
    this.#current = null;
    this.#past = [];
  }

  #take({ id, isNew }: FollowedPicture): void {
    if (this.#current && this.#current !== id) this.#past.push(this.#current);
    this.#past = this.#past.filter((other) => other !== id);
    this.#current = id;
    if (isNew) this.#made.add(id);
    else void this.#finish(id);
  }

  async #finish(current: string): Promise<void> {
    const past = this.#past.splice(0);
    await this.steps.takeOver(current);
    for (const id of past) if (this.#made.has(id) && !this.steps.isKept(id)) void this.steps.drop(id);
  }
}
