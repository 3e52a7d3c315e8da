import sharp from "sharp";
import { afterAll, describe, expect, test, vi } from "vitest";
import { createCrayonPainter } from "@/lib/painters/crayon/crayon-painter";
import { type Painter, type PaintRequest, PLAIN } from "@/lib/painters/painter";
import { createStableDiffusionPainter } from "@/lib/painters/stable-diffusion/stable-diffusion-painter";
import { buildCrayonWorker } from "@/tests/support/crayon-worker";
import { deferred } from "@/tests/support/deferred";
import { startModelServer, type TestModelServer } from "@/tests/support/model-server";

// A busy machine takes half a minute to import torch.
vi.setConfig({ testTimeout: 180_000 });

const REQUEST: PaintRequest = {
  ...PLAIN,
  text: "가족들과 바다에 갔다. 철수가 모래성을 쌓고 아이스크림을 먹었다.",
  seed: 7,
  size: 128,
  narrator: "female",
};
const ignore = () => {};
const unaborted = () => new AbortController().signal;

let crayon: Promise<{ workerFile: string; remove(): void }> | undefined;
let server: Promise<TestModelServer> | undefined;
afterAll(async () => {
  (await crayon)?.remove();
  await (await server)?.stop();
});

/** Painters on the real thing: worker threads, and the Flask server with a pipeline of random weights. */
const PAINTERS: Record<string, (slow?: boolean) => Promise<Painter>> = {
  async crayon() {
    crayon ??= buildCrayonWorker();
    return createCrayonPainter({ threads: 1, workerFile: (await crayon).workerFile });
  },
  async "stable-diffusion"(slow = false) {
    server ??= startModelServer();
    return createStableDiffusionPainter({ ...(await server), steps: slow ? 100 : 4, onTrouble: ignore });
  },
};

describe.each(Object.keys(PAINTERS))("the %s painter", (name) => {
  async function setup({ slow = false } = {}) {
    const painter = (await PAINTERS[name]?.(slow)) as Painter;
    const paint = (
      over: Partial<PaintRequest> = {},
      signal = unaborted(),
      onProgress: (done: number) => void = ignore,
    ) => painter.paint({ ...REQUEST, ...over }, signal, onProgress);
    return { painter, paint };
  }

  test("says who it is, that it is ready, and how many pictures it takes at once", async () => {
    const { painter } = await setup();
    expect(painter.name).toBe(name);
    expect(await painter.state()).toBe("ready");
    expect(painter.concurrency).toBeGreaterThan(0);
    await painter.close();
  });

  test("draws the same bytes for the same request, others for another seed, text or style", async () => {
    const { painter, paint } = await setup();
    const first = await paint();
    expect((await paint()).image.equals(first.image)).toBe(true);
    for (const over of [
      { seed: 8 },
      { text: "눈이 왔다. 강아지와 눈사람을 만들었다." },
      { style: "pencil" as const },
    ]) {
      expect((await paint(over)).image.equals(first.image)).toBe(false);
    }
    await painter.close();
  });

  test("draws the side that was asked for, and says in two languages what is seen, without a name", async () => {
    const { painter, paint } = await setup();
    const { image, alt, timings } = await paint();
    expect(await sharp(image).metadata()).toMatchObject({ width: 128, height: 128 });
    expect(alt.ko).toMatch(/^크레용 그림: .*바닷가/);
    expect(alt.en).toMatch(/^crayon drawing: .*at the seaside/);
    expect(`${alt.ko} ${alt.en}`).not.toContain("철수");
    expect(timings.drawMs).toBeGreaterThan(0);
    await painter.close();
  });

  test("tells progress that rises within 0..1", async () => {
    const { painter, paint } = await setup({ slow: true });
    const told: number[] = [];
    await paint({ size: 256 }, unaborted(), (done) => told.push(done));
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
    await painter.close();
  });

  test("stops soon when aborted, and draws the next", async () => {
    const { painter, paint } = await setup({ slow: true });
    const abort = new AbortController();
    const drawing = deferred();
    const aborted = paint({ size: 512 }, abort.signal, () => drawing.resolve());
    await drawing.promise;
    const begun = performance.now();
    abort.abort("changed my mind");
    await expect(aborted).rejects.toBe("changed my mind");
    expect(performance.now() - begun).toBeLessThan(1000);
    await expect(paint({ size: 64 })).resolves.toHaveProperty("image");
    await expect(paint({}, AbortSignal.abort("too late"))).rejects.toBe("too late");
    await painter.close();
  });

  test("draws several at once, each its own", async () => {
    const { painter, paint } = await setup();
    const seeds = [1, 2, 3, 4];
    const drawn = await Promise.all(seeds.map((seed) => paint({ seed, size: 64 })));
    expect(new Set(drawn.map(({ image }) => image.toString("base64"))).size).toBe(seeds.length);
    await painter.close();
  });

  test("abandons what it draws when it is closed, and draws nothing afterwards", async () => {
    const { painter, paint } = await setup({ slow: true });
    const drawing = deferred();
    const abandoned = paint({ size: 512 }, unaborted(), () => drawing.resolve()).catch((error: unknown) => error);
    await drawing.promise;
    await painter.close();
    expect(await abandoned).toMatchObject({ code: "painter_asleep" });
    await expect(paint()).rejects.toMatchObject({ code: "painter_asleep" });
  });
});
