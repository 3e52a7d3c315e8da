import { expect, onTestFinished, test, vi } from "vitest";
import { inProcessEventBus } from "@/lib/engines/events/in-process-event-bus";
import { deferred } from "@/tests/support/deferred";
import { plainPainter, testSite } from "@/tests/support/site";
import { followPicture } from "./follow";
import type { Picture } from "./picture";

async function setup() {
  const site = await testSite();
  const owner = await site.member();
  const { id: postId } = await site.posts.create(owner, { body: "공원" }, "ko");
  const { id } = await site.pictures.draw(owner.id, postId, { style: "crayon" }, "ko");
  const told: Picture[] = [];
  const ended = deferred();
  const read = () => site.pictures.get(owner.id, id, "ko");
  const stop = followPicture(site.events, id, read, (picture) => told.push(picture), ended.resolve);
  return { ...site, owner, id, told, ended: ended.promise, stop };
}

test("a follower hears queued with a place, drawing with progress, done with an address, then the end", async () => {
  const { worker, told, ended } = await setup();
  await expect.poll(() => told.length).toBe(1);
  expect(told[0]).toMatchObject({ status: "queued", place: 0, etaS: 1 });
  worker(plainPainter());
  await ended;
  expect(told.map(({ status }) => status)).toEqual(expect.arrayContaining(["queued", "drawing", "done"]));
  expect(told.find(({ progress }) => progress > 0 && progress < 1)).toMatchObject({ status: "drawing" });
  expect(told.at(-1)).toMatchObject({ status: "done", url: expect.stringMatching(/^\/images\/[0-9a-f]{32}$/) });
});

test("following a picture that is removed ends", async () => {
  const { prisma, events, ended, id } = await setup();
  await prisma.picture.deleteMany();
  await events.publish({ type: "picture.changed", pictureId: id, status: "canceled", progress: 0 });
  await ended;
});

test("a follower who left hears nothing more", async () => {
  const { worker, told, stop, pictures, owner, id } = await setup();
  await expect.poll(() => told.length).toBe(1);
  stop();
  worker(plainPainter());
  await expect.poll(async () => (await pictures.get(owner.id, id, "ko")).status).toBe("done");
  expect(told).toHaveLength(1);
});

test("while news are missed a follower looks by itself, and again when they are back", async () => {
  const { told, ended, events, prisma, id } = await setup();
  await expect.poll(() => told.length).toBe(1);
  await prisma.picture.update({ where: { id }, data: { status: "drawing", progress: 0.2 } });
  await expect.poll(() => told.at(-1)?.status).toBe("drawing");
  await events.publish({ type: "bus.lost" });
  await prisma.picture.update({ where: { id }, data: { progress: 0.4 } });
  await expect.poll(() => told.at(-1)?.progress, { timeout: 2500 }).toBe(0.4);
  await events.publish({ type: "bus.back" });
  await prisma.picture.update({ where: { id }, data: { status: "failed" } });
  await events.publish({ type: "bus.back" });
  await ended;
  expect(told.at(-1)?.status).toBe("failed");
});

test("a follower that nobody tells anything looks now and then", async () => {
  const { told, ended, prisma, id } = await setup();
  await expect.poll(() => told.length).toBe(1);
  await prisma.picture.update({ where: { id }, data: { status: "drawing" } });
  await expect.poll(() => told.at(-1)?.status).toBe("drawing");
  await prisma.picture.update({ where: { id }, data: { status: "canceled" } });
  await ended;
});

test.each([
  ["its turn", null, 60],
  ["a painter that sleeps", "painter_asleep", 4],
  ["a store that is away", "unavailable", 4],
])("a picture that waits for %s is looked up as often as that may change", async (_, error, most) => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  let looks = 0;
  const read = async () => {
    looks += 1;
    return { status: "queued", error } as Picture;
  };
  const events = inProcessEventBus(() => {});
  const stop = followPicture(
    events,
    "one",
    read,
    () => {},
    () => {},
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks - 1).toBeGreaterThan(most - 2);
  expect(looks - 1).toBeLessThanOrEqual(most);
  // What changes is told all the same.
  await events.publish({ type: "picture.changed", pictureId: "one", status: "queued", progress: 0 });
  expect(looks - 1).toBeGreaterThan(most - 1);
  stop();
});
