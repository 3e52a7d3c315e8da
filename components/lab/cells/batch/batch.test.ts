import { expect, test } from "vitest";
import { type BatchItem, createBatch } from "./batch";

type Outcome = { ok: true; data: string } | { ok: false; why: string };

/** A batch whose sending the test ends by hand. */
function setup() {
  const open = new Map<string, (outcome: Outcome) => void>();
  const signals = new Map<string, AbortSignal>();
  let shown: readonly BatchItem<string, string>[] = [];
  const batch = createBatch<{ name: string }, string, string>({
    atOnce: 2,
    send: (file, signal) =>
      new Promise((resolve) => {
        open.set(file.name, resolve);
        signals.set(file.name, signal);
        signal.addEventListener("abort", () => resolve({ ok: false, why: "aborted" }));
      }),
    show: (items) => {
      shown = items;
    },
  });
  const end = async (name: string, outcome: Outcome = { ok: true, data: name }) => {
    open.get(name)?.(outcome);
    open.delete(name);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const states = () => shown.map(({ name, state }) => `${name} ${state}`);
  return { batch, end, states, signals, shown: () => shown };
}

const files = (...names: string[]) => names.map((name) => ({ name }));

test("two are on their way at once, the others wait for their turn", async () => {
  const { batch, end, states } = setup();
  batch.add(files("a", "b", "c"));
  expect(states()).toEqual(["a working", "b working", "c waiting"]);
  await end("b");
  expect(states()).toEqual(["a working", "b done", "c working"]);
});

test("one that fails holds up no other, and is sent again when that is asked for", async () => {
  const { batch, end, states, shown } = setup();
  batch.add(files("a", "b", "c"));
  await end("a", { ok: false, why: "heic_photo" });
  expect(states()).toEqual(["a failed", "b working", "c working"]);
  expect(shown()[0]).toMatchObject({ why: "heic_photo" });
  await end("b");
  await end("c");
  batch.retry();
  expect(states()).toEqual(["a working", "b done", "c done"]);
  await end("a");
  expect(states()).toEqual(["a done", "b done", "c done"]);
});

test("stopped, it breaks off what is under way and begins nothing; it goes on where it was", async () => {
  const { batch, end, states, signals } = setup();
  batch.add(files("a", "b", "c"));
  await end("a");
  batch.stop();
  await end("none");
  expect(states()).toEqual(["a done", "b stopped", "c stopped"]);
  expect(signals.get("b")?.aborted).toBe(true);
  batch.retry();
  expect(states()).toEqual(["a done", "b working", "c working"]);
});

test("more files come to the end of the same line, also when two have the same name", async () => {
  const { batch, end, states } = setup();
  batch.add(files("a"));
  batch.add(files("a", "b"));
  expect(states()).toEqual(["a working", "a working", "b waiting"]);
  await end("a");
  expect(states().filter((state) => state === "a done")).toHaveLength(1);
});
