import { expect, test } from "vitest";
import type { DrawnHere, FromPainter, ToPainter } from "@/lib/painters/crayon/browser/messages";
import { type Asked, BrowserPainter } from "./browser-painter";

/** A painter whose worker is answered by hand. */
function setup({ canStart = true } = {}) {
  const threads: ReturnType<typeof thread>[] = [];
  const thread = () => ({
    asked: [] as ToPainter[],
    ended: false,
    onmessage: null as ((event: { data: FromPainter }) => void) | null,
    onerror: null as ((event: unknown) => void) | null,
    postMessage(message: ToPainter) {
      this.asked.push(message);
    },
    terminate() {
      this.ended = true;
    },
  });
  let failures = 0;
  const painter = new BrowserPainter(
    () => {
      if (!canStart) throw new Error("refused by the browser");
      threads.push(thread());
      return threads[threads.length - 1] as ReturnType<typeof thread>;
    },
    () => {
      failures += 1;
    },
  );
  const answer = (alt: string) => {
    const last = threads.at(-1);
    const id = last?.asked.at(-1)?.id ?? 0;
    last?.onmessage?.({ data: { id, drawn: { alt: { ko: alt, en: alt } } as DrawnHere } });
  };
  return { painter, threads, answer, failures: () => failures };
}

const words = (text: string) => ({ request: { text }, friend: null }) as Asked;

test("one picture is drawn at a time, and of those that wait only the last", async () => {
  const { painter, threads, answer } = setup();
  const drawn = ["바", "바다", "바다에"].map((text) => painter.draw(words(text)));
  expect(threads[0]?.asked.map(({ request }) => request.text)).toEqual(["바"]);
  answer("one");
  expect(threads[0]?.asked.map(({ request }) => request.text)).toEqual(["바", "바다에"]);
  answer("three");
  expect((await Promise.all(drawn)).map((one) => one?.alt.ko)).toEqual(["one", undefined, "three"]);
  expect(threads).toHaveLength(1);
});

test("an answer to what was asked before the worker was ended is not believed", async () => {
  const { painter, threads } = setup();
  const gone = painter.draw(words("one"));
  const first = threads[0];
  painter.end();
  expect(await gone).toBeNull();
  expect(first?.ended).toBe(true);
  const next = painter.draw(words("two"));
  first?.onmessage?.({ data: { id: 1, drawn: { alt: { ko: "old", en: "old" } } as DrawnHere } });
  threads[1]?.onmessage?.({ data: { id: 2, drawn: { alt: { ko: "new", en: "new" } } as DrawnHere } });
  expect((await next)?.alt.ko).toBe("new");
});

test.each([
  ["can't start a worker", { canStart: false }, () => {}],
  ["loses it", {}, ({ threads }: ReturnType<typeof setup>) => threads[0]?.onerror?.({})],
  [
    "can't draw in it",
    {},
    ({ threads }: ReturnType<typeof setup>) => threads[0]?.onmessage?.({ data: { id: 1, failed: "no canvas" } }),
  ],
] as const)("a browser that %s says so once, and nobody waits for ever", async (_, how, happens) => {
  const site = setup(how);
  const drawn = [site.painter.draw(words("one")), site.painter.draw(words("two"))];
  happens(site);
  expect(await Promise.all(drawn)).toEqual([null, null]);
  expect(await site.painter.draw(words("three"))).toBeNull();
  expect(site.failures()).toBe(1);
});
