import { expect, test, vi } from "vitest";

const READER = { member: { id: "m", showsCounts: true }, likes: {}, hidden: [], unread: 0 };

/** A page of its own, whose question about the reader is answered so, one after the other. */
async function setup(answers: (Response | "no answer")[]) {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal("document", { querySelectorAll: () => [], documentElement: { dataset: {} } });
  let asked = 0;
  vi.stubGlobal("fetch", async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (!answer || answer === "no answer") throw new TypeError("Failed to fetch");
    return answer.clone();
  });
  const { readerContext } = await import("./reader-context");
  let known: unknown;
  readerContext().then((reader) => {
    known = reader;
  });
  await vi.advanceTimersByTimeAsync(0);
  return { readerContext, known: () => known, asked: () => asked };
}

test("a page that could not learn who reads it asks again, until it hears it", async () => {
  const busy = Response.json({ code: "unavailable" }, { status: 503 });
  const { known, asked } = await setup(["no answer", busy, Response.json(READER)]);
  expect([known(), asked()]).toEqual([undefined, 1]);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(known()).toEqual(READER);
  expect(asked()).toBe(3);
});

test("however many islands ask, there is one question at a time, and fewer the longer there is no answer", async () => {
  const { readerContext, asked } = await setup(["no answer"]);
  for (let island = 0; island < 20; island += 1) readerContext();
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(asked()).toBeGreaterThan(8);
  expect(asked()).toBeLessThan(20);
});

test("a server that says when to come again is not asked before", async () => {
  const later = Response.json({ code: "too_many_requests" }, { status: 429, headers: { "retry-after": "40" } });
  const { asked } = await setup([later, Response.json(READER)]);
  await vi.advanceTimersByTimeAsync(39_000);
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked()).toBe(2);
});
