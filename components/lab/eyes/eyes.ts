import { EYES_ADDRESS } from "./generated/address";
import type { Look, Who } from "./look";
import type { FromEyes, ToEyes } from "./messages";

/** The part of a Worker that is used, so that tests can stand in for it. */
export type EyesThread = {
  postMessage(message: ToEyes, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: { data: FromEyes }) => void) | null;
  onerror: ((event: unknown) => void) | null;
};

type Waiting = { tell: (look: Look) => void; fail: (reason: Error) => void };

/** Eyes that look at frames in a worker of their own. Nothing of a frame leaves the browser. */
export type Eyes = {
  /**
   * Takes the frame: it is the worker's from then on, and closed there.
   * @throws Error once the eyes are closed, or this browser turns out not to be able to
   */
  look(frame: ImageBitmap | VideoFrame, who: Who): Promise<Look>;
  /** Calls back every `ms` by the worker's clock, which goes on in a page behind another one. Null ends it. */
  beat(ms: number | null, onBeat?: () => void): void;
  close(): void;
};

const startThread = (): EyesThread => new Worker(EYES_ADDRESS) as EyesThread;

/**
 * Starts the worker and waits for its models (3 MB over the wire the first time, then kept by the browser).
 * @throws Error when this browser can't: no WebAssembly, no canvas in workers, no network
 */
export function openEyes(start: () => EyesThread = startThread): Promise<Eyes> {
  const waiting = new Map<number, Waiting>();
  let looks = 0;
  let ended: Error | null = null;
  let beatTold = () => {};

  return new Promise((resolve, reject) => {
    const thread = start();
    const end = (reason: Error) => {
      ended ??= reason;
      thread.terminate();
      for (const { fail } of waiting.values()) fail(ended);
      waiting.clear();
      reject(ended);
    };
    const eyes: Eyes = {
      look(frame, who) {
        if (ended) {
          frame.close();
          return Promise.reject(ended);
        }
        return new Promise((tell, fail) => {
          looks += 1;
          waiting.set(looks, { tell, fail });
          thread.postMessage({ look: looks, frame, who }, [frame]);
        });
      },
      beat(ms, onBeat = () => {}) {
        beatTold = onBeat;
        if (!ended) thread.postMessage({ beat: ms }, []);
      },
      close: () => end(new Error("the eyes are closed")),
    };
    thread.onerror = () => end(new Error("the worker did not start"));
    thread.onmessage = ({ data }) => {
      if ("ready" in data) resolve(eyes);
      else if ("beat" in data) beatTold();
      else if ("failed" in data) end(new Error(data.failed));
      else {
        waiting.get(data.look)?.tell(data.seen);
        waiting.delete(data.look);
      }
    };
  });
}
