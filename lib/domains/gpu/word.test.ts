import { expect, test } from "vitest";
import type { ModelServerSight } from "@/lib/painters/stable-diffusion/model-server";
import { AppError } from "@/lib/shared/errors";
import { NO_WORD } from "./no-word";
import { gpuServer } from "./word";

const SIGHT: ModelServerSight = {
  status: "ready",
  model: "tiny",
  device: "cpu",
  queued: 1,
  drawing: 2,
  isDraining: false,
  doing: "drawing",
  idleS: 0,
  lastWorkedAt: new Date("2026-11-29T07:00:00Z"),
};

const wordOf = (over: Partial<ModelServerSight>) =>
  gpuServer({ look: async () => ({ ...SIGHT, ...over }), drain: async () => null }).word();

test("it is busy with all but nothing, and says what it holds and when it last worked", async () => {
  expect(await wordOf({})).toEqual({
    answers: true,
    busy: true,
    lastWorkedAt: new Date("2026-11-29T07:00:00Z"),
    draining: false,
    queue: 3,
    model: "tiny",
    device: "cpu",
  });
  expect(await wordOf({ doing: "idle" })).toMatchObject({ answers: true, busy: false });
  expect(await wordOf({ doing: "answering", queued: 0, drawing: 0 })).toMatchObject({ busy: true });
  expect(await wordOf({ status: "draining", isDraining: true, doing: "idle" })).toMatchObject({
    answers: true,
    draining: true,
    busy: false,
  });
});

test("one that does not say what it does is as busy as its queue is long, or not known", async () => {
  expect(await wordOf({ doing: null, queued: 0, drawing: 0 })).toMatchObject({ busy: false });
  expect(await wordOf({ doing: null })).toMatchObject({ busy: true });
  expect(await wordOf({ doing: null, queued: null })).toMatchObject({ answers: true, busy: null, queue: null });
});

test.each(["away", "loading", "error"] as const)(
  "of one that is %s nothing is known, whatever it says",
  async (status) => {
    expect(await wordOf({ status, doing: "idle" })).toEqual({ ...NO_WORD, model: "tiny", device: "cpu" });
  },
);

test("a drain that nobody hears throws nothing", async () => {
  const deaf = gpuServer({ look: async () => SIGHT, drain: () => Promise.reject(new AppError("painter_asleep")) });
  await expect(deaf.drain()).resolves.toBeUndefined();
});
