import { expect, onTestFinished, test } from "vitest";
import type { Painter } from "@/lib/painters/painter";
import { AppError } from "@/lib/shared/errors";
import { deferred } from "@/tests/support/deferred";
import { bytesOf } from "@/tests/support/images";
import { plainPainter, testSite } from "@/tests/support/site";
import { UNFINISHED_MAX } from "../pictures";
import { startPictureWorker } from "./worker";

async function setup() {
  const site = await testSite();
  const owner = await site.member();
  const { id: postId } = await site.posts.create(owner, { title: "소풍", body: "공원에 갔다" }, "ko");
  const draw = async () => (await site.pictures.draw(owner.id, postId, { style: "crayon", seed: 1 }, "ko")).id;
  const status = async (id: string) => (await site.pictures.get(owner.id, id, "ko")).status;
  return { ...site, owner, postId, draw, status };
}

/** A painter that goes on only when told to, and stops when aborted. */
function slowPainter() {
  const release = deferred();
  const started = deferred();
  const painter = plainPainter(async (signal) => {
    started.resolve();
    const aborted = new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(new Error("aborted")));
    });
    await Promise.race([release.promise, aborted]);
  });
  return { painter, release: release.resolve, started: started.promise };
}

test("a drawn picture has its bytes, alt text, placeholder and becomes the post's first cover", async () => {
  const { worker, draw, status, pictures, posts, images, owner, postId, heard } = await setup();
  worker(plainPainter());
  const id = await draw();
  await expect.poll(() => status(id)).toBe("done");
  const picture = await pictures.get(owner.id, id, "en");
  expect(picture).toMatchObject({ alt: "crayon drawing", width: 64, height: 64, progress: 1, error: null });
  expect(picture.thumbhash).toMatch(/^[A-Za-z0-9+/=]{20,60}$/);
  const key = picture.url?.split("/").at(-1) ?? "";
  const image = await images.find(key, 480, owner.id);
  expect((await bytesOf(image?.open()))?.length).toBeGreaterThan(20);
  expect((await posts.get(postId, owner, "ko")).cover?.id).toBe(id);
  const told = () => heard.flatMap((event) => (event.type === "picture.changed" ? event.status : []));
  await expect.poll(() => told().at(-1)).toBe("done");
  expect(told()[0]).toBe("drawing");
});

test("the picture draws the text as it was when Draw was pressed", async () => {
  const { draw, posts, prisma, owner, postId } = await setup();
  const id = await draw();
  await posts.save(owner.id, postId, { version: 1, body: "다른 글" }, "ko");
  expect((await prisma.picture.findUnique({ where: { id } }))?.text).toBe("소풍\n\n공원에 갔다");
});

test("a canceled picture stops its painter and never comes", async () => {
  const { worker, draw, status, pictures, owner, images, prisma } = await setup();
  const { painter, started, release } = slowPainter();
  worker(painter);
  const id = await draw();
  await started;
  expect(await pictures.cancelOrRemove(owner.id, id, "ko")).toMatchObject({ status: "canceled" });
  release();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await status(id)).toBe("canceled");
  expect((await prisma.picture.findUnique({ where: { id } }))?.key).toBeNull();
  expect(images).toBeDefined();
});

test("a worker that is told to stop hands its picture back, and another finishes it", async () => {
  const { worker, draw, status } = await setup();
  const { painter, started } = slowPainter();
  const first = worker(painter);
  const id = await draw();
  await started;
  await first.stop();
  expect(await status(id)).toBe("queued");
  worker(plainPainter());
  await expect.poll(() => status(id)).toBe("done");
});

test("a picture that its own worker claims again is drawn by the later claim alone", async () => {
  const { worker, draw, status, prisma, events, pictures, owner } = await setup();
  const tries: { signal: AbortSignal; release: () => void }[] = [];
  const painter = plainPainter(
    async (signal) => {
      const release = deferred();
      tries.push({ signal, release: release.resolve });
      await release.promise;
    },
    { concurrency: 3 },
  );
  worker(painter);
  const claimAgain = async (id: string) => {
    const before = tries.length;
    // As after half a minute without the database.
    await prisma.picture.update({ where: { id }, data: { leaseUntil: new Date(0) } });
    await events.publish({ type: "picture.queued" });
    await expect.poll(() => tries.length).toBe(before + 1);
  };
  const id = await draw();
  await expect.poll(() => tries.length).toBe(1);
  await claimAgain(id);
  expect(tries.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  tries[0]?.release();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await status(id)).toBe("drawing");
  // The end of the first drawing made nobody forget the second.
  await pictures.cancelOrRemove(owner.id, id, "ko");
  expect(tries[1]?.signal.aborted).toBe(true);
  tries[1]?.release();

  const next = await draw();
  await expect.poll(() => tries.length).toBe(3);
  await claimAgain(next);
  tries[3]?.release();
  await expect.poll(() => status(next)).toBe("done");
  tries[2]?.release();
});

test("each begun drawing is told, one that was put off before it began is not", async () => {
  const { draw, status, prisma, queue, images, events } = await setup();
  const begun: string[] = [];
  let tries = 0;
  const plain = plainPainter(async () => {
    if (tries === 2) throw new Error("out of crayons");
  });
  const paint: Painter["paint"] = async (...given) => {
    tries += 1;
    if (tries === 1) throw new AppError("painter_asleep", { retryAfterS: 1 });
    return plain.paint(...given);
  };
  const onStarted = (name: string) => begun.push(name);
  const needs = { prisma, queue, images, events, askStore: async () => {}, onError: () => {}, onStarted };
  const worker = startPictureWorker({ ...needs, painters: [{ ...plain, paint }] });
  onTestFinished(() => worker.stop());
  const id = await draw();
  await expect.poll(() => status(id), { timeout: 15_000 }).toBe("done");
  expect({ tries, begun }).toEqual({ tries: 3, begun: ["crayon", "crayon"] });
});

test("a painter that fails is tried again; one that refuses is not", async () => {
  const { worker, draw, status, pictures, owner, errors } = await setup();
  let tries = 0;
  worker(
    plainPainter(async () => {
      tries += 1;
      if (tries < 3) throw new Error("out of crayons");
      if (tries > 3) throw new AppError("painting_refused");
    }),
  );
  const id = await draw();
  await expect.poll(() => status(id)).toBe("done");
  expect(errors).toHaveLength(2);
  const refused = await draw();
  await expect.poll(() => status(refused)).toBe("failed");
  expect(tries).toBe(4);
  expect((await pictures.get(owner.id, refused, "ko")).error).toBe("painting_refused");
});

test("nobody can have more than a few pictures waiting", async () => {
  const { draw } = await setup();
  for (let n = 0; n < UNFINISHED_MAX; n++) await draw();
  await expect(draw()).rejects.toMatchObject({ code: "too_many_pictures" });
});

test("another member's picture and post are missing, not forbidden", async () => {
  const { pictures, member, draw, postId } = await setup();
  const stranger = await member("하늘");
  const id = await draw();
  await expect(pictures.get(stranger.id, id, "ko")).rejects.toMatchObject({ code: "picture_not_found" });
  await expect(pictures.cancelOrRemove(stranger.id, id, "ko")).rejects.toMatchObject({ code: "picture_not_found" });
  const drawn = pictures.draw(stranger.id, postId, { style: "crayon" }, "ko");
  await expect(drawn).rejects.toMatchObject({ code: "post_not_found" });
  expect((await pictures.gallery(stranger.id, { limit: 9 }, "ko")).items).toEqual([]);
});

test("the gallery has every finished variant, newest first, by style", async () => {
  const { worker, pictures, owner, postId, status } = await setup();
  worker(plainPainter());
  const ids: string[] = [];
  for (const style of ["crayon", "pencil", "crayon"] as const) {
    const { id } = await pictures.draw(owner.id, postId, { style }, "ko");
    await expect.poll(() => status(id)).toBe("done");
    ids.unshift(id);
  }
  const first = await pictures.gallery(owner.id, { limit: 2 }, "ko");
  const rest = await pictures.gallery(owner.id, { limit: 2, cursor: first.next ?? "" }, "ko");
  expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(ids);
  expect((await pictures.gallery(owner.id, { limit: 9, style: "pencil" }, "ko")).items).toHaveLength(1);
});
