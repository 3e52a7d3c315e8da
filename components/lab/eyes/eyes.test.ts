import { expect, test } from "vitest";
import { type EyesThread, openEyes } from "./eyes";
import type { Look } from "./look";
import type { FromEyes, ToEyes } from "./messages";

const SEEN: Look = { faces: [], frame: { width: 640, height: 480 }, ms: 1 };

/** Eyes whose worker is answered by hand. */
function setup() {
  const asked: ToEyes[] = [];
  let isEnded = false;
  const thread: EyesThread = {
    postMessage: (message) => void asked.push(message),
    terminate: () => {
      isEnded = true;
    },
    onmessage: null,
    onerror: null,
  };
  const opening = openEyes(() => thread);
  const say = (data: FromEyes) => thread.onmessage?.({ data });
  const frame = { isClosed: false, close: () => Object.assign(frame, { isClosed: true }) };
  return { opening, asked, say, thread, isEnded: () => isEnded, frame: frame as typeof frame & ImageBitmap };
}

test("each frame gets its own look, in whatever order they come", async () => {
  const { opening, asked, say, frame } = setup();
  say({ ready: true });
  const eyes = await opening;
  const [one, two] = [eyes.look(frame, "all"), eyes.look(frame, "nearest")];
  expect(asked).toMatchObject([
    { look: 1, who: "all" },
    { look: 2, who: "nearest" },
  ]);
  say({ look: 2, seen: { ...SEEN, ms: 2 } });
  say({ look: 1, seen: SEEN });
  expect([(await one).ms, (await two).ms]).toEqual([1, 2]);
});

test("the worker's clock is asked for, heard, and let go", async () => {
  const { opening, asked, say } = setup();
  say({ ready: true });
  const eyes = await opening;
  let beats = 0;
  eyes.beat(200, () => {
    beats += 1;
  });
  say({ beat: true });
  say({ beat: true });
  eyes.beat(null);
  say({ beat: true });
  expect([asked, beats]).toEqual([[{ beat: 200 }, { beat: null }], 2]);
});

test.each([
  ["can't load what it needs", (site: ReturnType<typeof setup>) => site.say({ failed: "models did not load" })],
  ["does not start", (site: ReturnType<typeof setup>) => site.thread.onerror?.({})],
])("a worker that %s is a failure at once", async (_, happens) => {
  const site = setup();
  happens(site);
  await expect(site.opening).rejects.toThrow();
  expect(site.isEnded()).toBe(true);
});

test("closing ends the worker, whoever waits hears of it, and a frame that comes later is let go", async () => {
  const { opening, say, frame, isEnded } = setup();
  say({ ready: true });
  const eyes = await opening;
  const waiting = eyes.look(frame, "all");
  eyes.close();
  await expect(waiting).rejects.toThrow("closed");
  await expect(eyes.look(frame, "all")).rejects.toThrow("closed");
  expect([isEnded(), frame.isClosed]).toEqual([true, true]);
});
