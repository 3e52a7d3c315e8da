import { expect, test, vi } from "vitest";
import type { Painter } from "@/lib/painters/painter";
import { AppError } from "@/lib/shared/errors";
import { deferred } from "@/tests/support/deferred";
import { plainPainter, testSite } from "@/tests/support/site";
import { RENEW_EVERY_MS } from "./draw-picture";

/** Stable Diffusion whose server is away until wake() is called. */
function sleepyPainter(retryAfterS = 1) {
  let awake = false;
  let tries = 0;
  const paint = async () => {
    tries += 1;
    if (!awake) throw new AppError("painter_asleep", { retryAfterS });
  };
  const painter = plainPainter(paint, {
    name: "stable-diffusion",
    concurrency: 2,
    state: async () => (awake ? "ready" : "asleep"),
  });
  // A server that is away tells no progress.
  const painting: Painter["paint"] = (request, signal, onProgress) =>
    painter.paint(request, signal, awake ? onProgress : () => {});
  return { painter: { ...painter, paint: painting }, wake: () => (awake = true), tries: () => tries };
}

async function setup(painters: Painter[] = [sleepyPainter().painter, plainPainter()]) {
  const site = await testSite(undefined, painters);
  const owner = await site.member();
  const { id: postId } = await site.posts.create(owner, { title: "소풍", body: "공원에 갔다" }, "ko");
  const draw = (over: Parameters<typeof site.pictures.draw>[2] | object = {}) =>
    site.pictures.draw(owner.id, postId, { style: "crayon", ...over }, "ko");
  const get = (id: string) => site.pictures.get(owner.id, id, "ko");
  return { ...site, owner, postId, draw, get };
}

test("the site's first painter draws unless another is named", async () => {
  const { draw } = await setup();
  expect((await draw()).painter).toBe("stable-diffusion");
  expect((await draw({ painter: "crayon" })).painter).toBe("crayon");
});

test("a painter that this site does not have is refused", async () => {
  const { draw } = await setup([plainPainter()]);
  await expect(draw({ painter: "stable-diffusion" })).rejects.toMatchObject({ code: "no_such_painter", status: 409 });
});

test("the painters are listed with how they are, the default first", async () => {
  const { pictures } = await setup();
  expect(await pictures.painters()).toEqual([
    { name: "stable-diffusion", state: "asleep", told: null },
    { name: "crayon", state: "ready", told: null },
  ]);
});

test("a picture waits for a sleeping painter, says so, and is drawn when it wakes", async () => {
  // Left alone for a minute: its health tells sooner.
  const { painter, wake, tries } = sleepyPainter(60);
  const { worker, draw, get, errors, heard, prisma } = await setup([painter, plainPainter()]);
  worker(painter, plainPainter());
  const { id } = await draw();
  await expect.poll(async () => (await get(id)).error).toBe("painter_asleep");
  expect(await get(id)).toMatchObject({ status: "queued", etaS: null, place: 0 });
  expect(heard).toContainEqual({ type: "picture.changed", pictureId: id, status: "queued", progress: 0 });
  const later = await draw();
  await expect.poll(async () => (await get(later.id)).error).toBe("painter_asleep");
  expect(tries()).toBe(1);
  wake();
  await expect.poll(async () => (await get(id)).status).toBe("done");
  await expect.poll(async () => (await get(later.id)).status).toBe("done");
  expect(await prisma.picture.findUnique({ where: { id } })).toMatchObject({ attempts: 1, error: null });
  expect(errors).toEqual([]);
});

test("pictures of a busy painter wait in silence, one asking for all, until it has a hand free", async () => {
  let isBusy = true;
  let tries = 0;
  const plain = plainPainter(undefined, { name: "stable-diffusion" });
  const paint: Painter["paint"] = async (...given) => {
    tries += 1;
    if (isBusy) throw new AppError("painter_busy", { retryAfterS: 3 });
    return plain.paint(...given);
  };
  const painter = { ...plain, paint };
  const { worker, draw, get, heard, prisma, errors } = await setup([painter]);
  const ids = [(await draw()).id, (await draw()).id, (await draw()).id];
  worker(painter);
  const told = () => heard.flatMap((event) => (event.type === "picture.changed" ? event.pictureId : []));
  await expect.poll(() => told().length).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(tries).toBe(1);
  expect(told()).toEqual([ids[0], ids[0]]);
  for (const id of ids)
    expect(await get(id)).toMatchObject({ status: "queued", error: null, etaS: expect.any(Number) });
  isBusy = false;
  for (const id of ids) await expect.poll(async () => (await get(id)).status, { timeout: 15_000 }).toBe("done");
  expect(await prisma.picture.findMany({ select: { attempts: true } })).toEqual(ids.map(() => ({ attempts: 1 })));
  expect(errors).toEqual([]);
});

test("pictures of another painter go on while one sleeps", async () => {
  const { painter } = sleepyPainter();
  const { worker, draw, get } = await setup([painter, plainPainter()]);
  worker(painter, plainPainter());
  const asleep = await draw();
  await expect.poll(async () => (await get(asleep.id)).error).toBe("painter_asleep");
  const { id } = await draw({ painter: "crayon" });
  await expect.poll(async () => (await get(id)).status).toBe("done");
});

test("a waiting picture handed to the crayons is drawn at once", async () => {
  const { painter } = sleepyPainter();
  const { worker, draw, get, pictures, owner } = await setup([painter, plainPainter()]);
  worker(painter, plainPainter());
  const { id } = await draw();
  await expect.poll(async () => (await get(id)).error).toBe("painter_asleep");
  const handed = await pictures.handTo(owner.id, id, "crayon", "ko");
  expect(handed).toMatchObject({ status: "queued", painter: "crayon", error: null });
  await expect.poll(async () => (await get(id)).status).toBe("done");
  await expect(pictures.handTo(owner.id, id, "crayon", "ko")).rejects.toMatchObject({ code: "picture_not_waiting" });
});

test("only its owner hands a picture over, and only to a painter that is there", async () => {
  const { draw, pictures, member, owner } = await setup([sleepyPainter().painter]);
  const { id } = await draw();
  const stranger = await member("하늘");
  await expect(pictures.handTo(stranger.id, id, "stable-diffusion", "ko")).rejects.toMatchObject({
    code: "picture_not_found",
  });
  await expect(pictures.handTo(owner.id, id, "crayon", "ko")).rejects.toMatchObject({ code: "no_such_painter" });
});

test("each painter draws as many at once as it can, not more", async () => {
  const release = deferred();
  const counts = { crayon: 0, "stable-diffusion": 0 };
  const counting = (name: "crayon" | "stable-diffusion", concurrency: number) =>
    plainPainter(
      async () => {
        counts[name] += 1;
        await release.promise;
      },
      { name, concurrency },
    );
  const painters = [counting("stable-diffusion", 2), counting("crayon", 1)];
  const { worker, draw, get } = await setup(painters);
  worker(...painters);
  const ids: string[] = [];
  for (const painter of ["stable-diffusion", "crayon"] as const)
    for (let n = 0; n < 3; n++) ids.push((await draw({ painter })).id);
  await expect.poll(() => counts).toEqual({ crayon: 1, "stable-diffusion": 2 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(counts).toEqual({ crayon: 1, "stable-diffusion": 2 });
  release.resolve();
  for (const id of ids) await expect.poll(async () => (await get(id)).status).toBe("done");
});

test("a worker without the painter leaves its pictures to others", async () => {
  const { painter, wake } = sleepyPainter();
  wake();
  const { worker, draw, get } = await setup([painter, plainPainter()]);
  worker(plainPainter());
  const { id } = await draw();
  const other = await draw({ painter: "crayon" });
  await expect.poll(async () => (await get(other.id)).status).toBe("done");
  expect((await get(id)).status).toBe("queued");
  worker(painter);
  await expect.poll(async () => (await get(id)).status).toBe("done");
});

test("the writer's own words reach the painter", async () => {
  const told: (string | null)[] = [];
  const plain = plainPainter();
  const paint: Painter["paint"] = (request, ...rest) => {
    told.push(request.ownPrompt);
    return plain.paint(request, ...rest);
  };
  const { worker, draw, get } = await setup([{ ...plain, paint }]);
  worker({ ...plain, paint });
  for (const over of [{ prompt: "a whale above the city" }, {}]) {
    const { id } = await draw(over);
    await expect.poll(async () => (await get(id)).status).toBe("done");
  }
  expect(told).toEqual(["a whale above the city", null]);
});

test("what will be drawn is told to the author alone", async () => {
  const { readings, owner, postId, member } = await setup();
  const prompt = await readings.prompt(owner, postId, { style: "pencil" });
  expect(prompt.prompt).toMatch(/colored pencil drawing.*in a park/);
  expect(prompt.negativePrompt).toContain("watermark");
  const stranger = await member("하늘");
  await expect(readings.prompt(stranger, postId, { style: "pencil" })).rejects.toMatchObject({
    code: "post_not_found",
  });
});

test("news that can't be told fail neither a request nor a drawing", async () => {
  const { worker, draw, get, events, errors, pictures, owner, prisma } = await setup([plainPainter()]);
  worker(plainPainter());
  vi.spyOn(events, "publish").mockRejectedValue(new Error("nobody carries it"));
  const { id } = await draw();
  await expect.poll(async () => (await get(id)).status).toBe("done");
  expect(await prisma.picture.findUnique({ where: { id } })).toMatchObject({ attempts: 1 });
  expect(await pictures.cancelOrRemove(owner.id, id, "ko")).toBeNull();
  expect(errors.length).toBeGreaterThan(0);
});

test("a worker that missed news looks again when they are back", async () => {
  const release = deferred();
  const started = deferred();
  const aborted = deferred();
  const painter = plainPainter(async (signal) => {
    signal.addEventListener("abort", () => aborted.resolve());
    started.resolve();
    await release.promise;
  });
  const { worker, draw, events, prisma } = await setup([painter]);
  worker(painter);
  const { id } = await draw();
  await started.promise;
  // Canceled at another process while this one heard nothing.
  await prisma.picture.update({ where: { id }, data: { status: "canceled", leaseOwner: null } });
  const back = performance.now();
  await events.publish({ type: "bus.back" });
  await aborted.promise;
  // Not only when its lease is renewed next.
  const took = performance.now() - back;
  release.resolve();
  expect(took).toBeLessThan(RENEW_EVERY_MS / 2);
});
