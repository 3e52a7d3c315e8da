import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { type PaintRequest, PLAIN } from "@/lib/painters/painter";
import { createStableDiffusionPainter } from "@/lib/painters/stable-diffusion/stable-diffusion-painter";
import { deferred } from "@/tests/support/deferred";
import { startModelServer, type TestModelServer } from "@/tests/support/model-server";

// A busy machine takes half a minute to import torch.
vi.setConfig({ testTimeout: 300_000 });

const REQUEST: PaintRequest = { ...PLAIN, text: "공원에서 강아지와 놀았다.", seed: 7, size: 64 };
const unaborted = () => new AbortController().signal;

let shared: Promise<TestModelServer> | undefined;
afterAll(async () => (await shared)?.kill());

/** Several tests share one server: its start takes longer than all they do. */
async function setup(options?: Parameters<typeof startModelServer>[0]) {
  let server: TestModelServer;
  if (options) {
    server = await startModelServer(options);
    onTestFinished(() => server.kill());
  } else {
    shared ??= startModelServer();
    server = await shared;
  }
  const troubles: string[] = [];
  const onTrouble = (trouble: string) => troubles.push(trouble);
  const painterWith = (over: { token?: string; steps?: number } = {}) =>
    createStableDiffusionPainter({ ...server, steps: 2, onTrouble, ...over });
  const paint = (over: Partial<PaintRequest> = {}) =>
    painterWith().paint({ ...REQUEST, ...over }, unaborted(), () => {});
  /** Starts a drawing that takes long. @returns what it rejects with, once it has begun */
  const drawLong = async () => {
    const begun = deferred();
    const painter = painterWith({ steps: 100 });
    const ended = painter.paint({ ...REQUEST, size: 512 }, unaborted(), () => begun.resolve()).catch((error) => error);
    await begun.promise;
    return { ended };
  };
  return { server, painterWith, paint, drawLong, troubles };
}

test("another token draws nothing, and the operator is told", async () => {
  const { painterWith, troubles } = await setup();
  const painter = painterWith({ token: "not the token of that server" });
  await expect(painter.paint(REQUEST, unaborted(), () => {})).rejects.toMatchObject({ code: "painter_failed" });
  expect(troubles).toEqual([expect.stringContaining("MODEL_SERVER_TOKEN")]);
});

test("a server that dies while drawing fails the picture, sleeps, loads, and draws the same again", async () => {
  const { server, painterWith, paint, drawLong } = await setup();
  const before = await paint();
  const { ended } = await drawLong();
  await server.kill();
  expect(await ended).toMatchObject({ code: "painter_failed" });
  await expect(paint()).rejects.toMatchObject({ code: "painter_asleep", extra: { retryAfterS: 5 } });
  expect(await painterWith().state()).toBe("asleep");
  await server.restart("answering");
  expect(await painterWith().state()).toBe("loading");
  await expect(paint()).rejects.toMatchObject({ code: "painter_asleep" });
  await expect.poll(() => painterWith().state(), { timeout: 120_000 }).toBe("ready");
  expect((await paint()).image.equals(before.image)).toBe(true);
});

test("a server that is told to stop while drawing puts the picture off or fails it, it never hangs", async () => {
  const { server, drawLong } = await setup();
  const { ended } = await drawLong();
  await server.stop();
  expect(await ended).toMatchObject({ code: expect.stringMatching(/^painter_(asleep|failed)$/) });
});

test("a full server puts pictures off for a moment; one that its safety checker flags is refused", async () => {
  const { paint, drawLong } = await setup({ safety: "flag", env: { MAX_QUEUE: "1", MAX_BATCH: "1" } });
  const { ended } = await drawLong();
  const others = await Promise.all([1, 2, 3].map((seed) => paint({ seed }).catch((error) => error.code)));
  expect(others.sort()).toEqual(["painter_busy", "painter_busy", "painting_refused"]);
  expect(await ended).toMatchObject({ code: "painting_refused" });
});

test("a server without its model is asleep until somebody looks at it", async () => {
  const { painterWith, paint, troubles } = await setup({ env: { MODEL_ID: "/nowhere/at/all" }, until: "answering" });
  const retryAfterS = () => paint().catch((error) => error.extra.retryAfterS);
  await expect.poll(retryAfterS, { timeout: 120_000 }).toBe(60);
  expect(await painterWith().state()).toBe("asleep");
  expect(troubles).toContainEqual(expect.stringContaining("could not load its model"));
});
