import { PAINTER_ADDRESS } from "@/lib/painters/crayon/browser/generated/address";
import type { DrawnHere, FromPainter, ToPainter } from "@/lib/painters/crayon/browser/messages";

export type Asked = Omit<ToPainter, "id">;

/** The part of a Worker that is used, so that tests can stand in for it. */
type Thread = {
  postMessage(message: ToPainter): void;
  terminate(): void;
  onmessage: ((event: { data: FromPainter }) => void) | null;
  onerror: ((event: unknown) => void) | null;
};
type Wish = { asked: Asked; tell: (drawn: DrawnHere | null) => void };

/**
 * The crayon painter of this browser: one worker, loaded when it is first asked, that draws one picture at a time. Who
 * asks while it draws waits, and only the last of them is drawn: a picture of words that are past is of no use.
 */
export class BrowserPainter {
  #thread: Thread | null = null;
  #now: (Wish & { id: number }) | null = null;
  #next: Wish | null = null;
  #ids = 0;
  #failed = false;

  constructor(
    private readonly start: () => Thread,
    /** Told once when this browser turns out not to be able to. */
    private readonly onFailure: () => void,
  ) {}

  /** @returns null when another one was asked for meanwhile, or the browser can't */
  draw(asked: Asked): Promise<DrawnHere | null> {
    return new Promise((tell) => {
      this.#next?.tell(null);
      this.#next = { asked, tell };
      this.#begin();
    });
  }

  /** Ends the worker; a page that still wants pictures starts another by asking. */
  end(): void {
    this.#thread?.terminate();
    this.#thread = null;
    for (const wish of [this.#now, this.#next]) wish?.tell(null);
    this.#now = null;
    this.#next = null;
  }

  #begin(): void {
    if (this.#failed) this.end();
    if (this.#now || !this.#next) return;
    this.#ids += 1;
    const { asked, tell } = this.#next;
    this.#now = { asked, tell, id: this.#ids };
    this.#next = null;
    try {
      this.#thread ??= this.#open();
      this.#thread.postMessage({ id: this.#ids, ...asked });
    } catch {
      this.#fail();
    }
  }

  #open(): Thread {
    const thread = this.start();
    thread.onmessage = ({ data }) => {
      const now = this.#now;
      if (data.id !== now?.id) return;
      if ("failed" in data) this.#fail();
      else {
        this.#now = null;
        now.tell(data.drawn);
        this.#begin();
      }
    };
    thread.onerror = () => this.#fail();
    return thread;
  }

  #fail(): void {
    this.#failed = true;
    this.end();
    this.onFailure();
  }
}

/** Whether this browser has what the painter needs: a canvas for workers that draws shapes. */
export function canDrawHere(): boolean {
  return (
    typeof Worker === "function" &&
    typeof OffscreenCanvas === "function" &&
    typeof Path2D === "function" &&
    "roundRect" in Path2D.prototype
  );
}

/** A worker of the painter's own file. */
export const startPainter = (): Thread => new Worker(PAINTER_ADDRESS) as unknown as Thread;
