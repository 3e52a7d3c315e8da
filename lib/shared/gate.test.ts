import { expect, test } from "vitest";
import { deferred } from "@/tests/support/deferred";
import { createGate } from "./gate";

function setup() {
  const gate = createGate({ atOnce: 2, waiting: 3 });
  const started: number[] = [];
  const ends = Array.from({ length: 8 }, deferred);
  const run = (n: number) =>
    gate.run(async () => {
      started.push(n);
      await ends[n]?.promise;
      return n;
    });
  return { gate, run, started, ends };
}

test("so many run at once, the next stand in line in their order, and who finds it full is told to come back", async () => {
  const { run, started, ends } = setup();
  const all = [0, 1, 2, 3, 4].map(run);
  await expect(run(5)).rejects.toMatchObject({ code: "busy", status: 503, extra: { retryAfterS: 2 } });
  expect(started).toEqual([0, 1]);
  ends[1]?.resolve();
  expect(await all[1]).toBe(1);
  expect(started).toEqual([0, 1, 2]);
  all.push(run(6));
  for (const n of [0, 2, 3, 4, 6]) ends[n]?.resolve();
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4, 6]);
  expect(started).toEqual([0, 1, 2, 3, 4, 6]);
});

test("a task that fails gives its place to the next", async () => {
  const { gate, run, started } = setup();
  const failing = gate.run(() => Promise.reject(new Error("no")));
  void [0, 1].map(run);
  expect(started).toEqual([0]);
  await expect(failing).rejects.toThrow("no");
  expect(started).toEqual([0, 1]);
});
