import type { Requests } from "./outcome";
import type { World } from "./world";

const NEVER = Number.POSITIVE_INFINITY;

/** The queue of a simulated site and what is drawn at this moment. */
export class Studio {
  readonly requests: Requests;
  drawn = 0;
  handedBack = 0;
  /** When a picture was last asked for, begun or finished. */
  wantedAt = 0;
  /** When one of those that are drawn is finished. */
  nextEnd = NEVER;
  private next = 0;
  private queue: number[] = [];
  private drawing: { index: number; endsAt: number }[] = [];

  constructor(private readonly world: World) {
    const { length } = world.requests;
    this.requests = { waits: new Float64Array(length).fill(-1), foundOff: new Uint8Array(length) };
  }

  get waiting(): number {
    return this.queue.length;
  }

  get busy(): number {
    return this.drawing.length;
  }

  /** When the next request comes. */
  get nextAsk(): number {
    return this.world.requests[this.next]?.askedAt ?? NEVER;
  }

  /** Since when the one that has waited longest has. */
  get oldestAsk(): number | null {
    return this.world.requests[this.queue[0] ?? -1]?.askedAt ?? null;
  }

  ask(now: number, findsOff: boolean): void {
    this.queue.push(this.next);
    if (findsOff) this.requests.foundOff[this.next] = 1;
    this.next += 1;
    this.wantedAt = now;
  }

  /** Begins as many as there are hands. */
  begin(now: number): void {
    while (this.queue.length > 0 && this.drawing.length < this.world.concurrency) {
      const index = this.queue.shift() ?? 0;
      const { askedAt, drawMs } = this.world.requests[index] ?? { askedAt: 0, drawMs: 0 };
      this.requests.waits[index] = now - askedAt;
      this.drawing.push({ index, endsAt: now + drawMs });
      this.wantedAt = now;
    }
    this.lookForEnd();
  }

  finish(now: number): void {
    const left = this.drawing.filter(({ endsAt }) => endsAt > now);
    this.drawn += this.drawing.length - left.length;
    this.drawing = left;
    this.wantedAt = now;
    this.lookForEnd();
  }

  /** What is drawn goes back to where it stood. */
  handBack(): void {
    this.handedBack += this.drawing.length;
    this.queue.unshift(...this.drawing.map(({ index }) => index));
    this.drawing = [];
    this.lookForEnd();
  }

  private lookForEnd(): void {
    this.nextEnd = NEVER;
    for (const { endsAt } of this.drawing) if (endsAt < this.nextEnd) this.nextEnd = endsAt;
  }
}
