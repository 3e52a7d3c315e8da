import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { diskImageStore } from "@/lib/engines/storage/disk-image-store";
import type { ImageStore, ListedImage } from "@/lib/engines/storage/image-store";
import { s3ImageStore } from "@/lib/engines/storage/s3-image-store";
import { AppError } from "@/lib/shared/errors";
import { bytesOf } from "@/tests/support/images";
import { startMoto, TEST_REGION, type TestMoto } from "@/tests/support/moto";

const key = (n: number) => n.toString(16).padStart(32, "0");
const NAME = `${key(10)}/480.webp`;
const OTHER = `${key(11)}/480.webp`;
/** An S3 that is away is told within this time; the store promises 12 s. */
const BOUNDED_MS = 14_000;

let moto: Promise<TestMoto> | undefined;
const sharedMoto = () => {
  moto ??= startMoto();
  return moto;
};
afterAll(async () => (await moto)?.stop());

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-images-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function s3Place() {
  const { endpoint, newBucket } = await sharedMoto();
  return { bucket: await newBucket(), region: TEST_REGION, endpoint };
}

/** A server in place of S3 that answers everything in one way. */
async function strangeS3(answer: RequestListener): Promise<ImageStore> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return s3ImageStore({ bucket: "pictures", region: TEST_REGION, endpoint });
}

const STORES: Record<string, () => Promise<ImageStore>> = {
  disk: async () => diskImageStore(path.join(await emptyFolder(), "images")),
  s3: async () => s3ImageStore(await s3Place()),
};

async function bytesAt(store: ImageStore, name: string): Promise<number[] | null> {
  const found = await store.read(name);
  const bytes = await bytesOf(Promise.resolve(found));
  expect(found?.size).toBe(bytes?.length);
  return bytes && [...bytes];
}

async function listed(store: ImageStore): Promise<ListedImage[]> {
  const all: ListedImage[] = [];
  for await (const image of store.list()) all.push(image);
  return all;
}

describe.each(Object.keys(STORES))("%s", (kind) => {
  const open = () => (STORES[kind] as () => Promise<ImageStore>)();

  test("what was put is read, replaced and removed", async () => {
    const store = await open();
    expect(await store.read(NAME)).toBeNull();
    await store.put(NAME, new Uint8Array([1, 2, 3]));
    await store.put(NAME, new Uint8Array([4, 5]));
    expect(await bytesAt(store, NAME)).toEqual([4, 5]);
    await store.remove(NAME);
    await store.remove(NAME);
    expect(await store.read(NAME)).toBeNull();
  });

  test("a copy lives on without what it was copied from; nothing gives no copy", async () => {
    const store = await open();
    expect(await store.copy(NAME, OTHER)).toBe(false);
    expect(await store.read(OTHER)).toBeNull();
    await store.put(NAME, new Uint8Array([7]));
    expect(await store.copy(NAME, OTHER)).toBe(true);
    await store.remove(NAME);
    expect(await bytesAt(store, OTHER)).toEqual([7]);
  });

  test("the list has every picture once, in the order of names, with size and time", async () => {
    const store = await open();
    expect(await listed(store)).toEqual([]);
    const before = Date.now();
    // More than one page of a bucket.
    const names = Array.from({ length: 601 }, (_, n) => [`${key(n * 7919)}/1024.webp`, `${key(n * 7919)}/480.webp`]);
    for (const pair of names) {
      await Promise.all(pair.map((name, index) => store.put(name, new Uint8Array(index + 1))));
    }
    const found = await listed(store);
    expect(found.map(({ name }) => name)).toEqual(names.flat().sort());
    expect(found.slice(0, 2).map(({ size }) => size)).toEqual([1, 2]);
    for (const { modifiedAt } of found) {
      // A store may keep whole seconds.
      expect(modifiedAt.getTime()).toBeGreaterThan(before - 1500);
      expect(modifiedAt.getTime()).toBeLessThan(Date.now() + 1500);
    }
  });

  test("a large picture streams whole, and a reader who leaves does no harm", async () => {
    const store = await open();
    const large = new Uint8Array(3_000_000).map((_, index) => index % 251);
    await store.put(NAME, large);
    const leaving = await store.read(NAME);
    const reader = leaving?.stream.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(Buffer.compare(Buffer.from((await bytesAt(store, NAME)) ?? []), Buffer.from(large))).toBe(0);
  });

  test("no other name gets into the store", async () => {
    const store = await open();
    for (const name of ["../secret.webp", `${"0a".repeat(16)}/../../x.webp`, "/etc/passwd", ""]) {
      await expect(store.put(name, new Uint8Array(1))).rejects.toThrow("Not a picture name");
      await expect(store.read(name)).rejects.toThrow("Not a picture name");
      await expect(store.copy(name, NAME)).rejects.toThrow("Not a picture name");
      await expect(store.remove(name)).rejects.toThrow("Not a picture name");
    }
  });
});

test("a disk that takes nothing answers unavailable and leaves no half picture", async () => {
  const folder = await emptyFolder();
  await writeFile(path.join(folder, "images"), "a file where the folder should be");
  const store = diskImageStore(path.join(folder, "images"));
  await expect(store.put(NAME, new Uint8Array(9))).rejects.toMatchObject({ code: "unavailable" });
  expect(await readdir(folder)).toEqual(["images"]);
});

test("removing a picture removes what a crash in the middle of a put left of it", async () => {
  const folder = await emptyFolder();
  const store = diskImageStore(folder);
  await store.put(NAME, new Uint8Array(9));
  await writeFile(path.join(folder, "00", `${key(10)}-480.webp.part`), "half");
  expect(await listed(store)).toHaveLength(1);
  await store.remove(NAME);
  expect(await readdir(path.join(folder, "00"))).toEqual([]);
});

test("a reader who leaves closes the file", async () => {
  const store = diskImageStore(await emptyFolder());
  await store.put(NAME, new Uint8Array(1_000_000));
  const open = async () => (await readdir("/proc/self/fd")).length;
  const before = await open();
  const found = await Promise.all(Array.from({ length: 20 }, () => store.read(NAME)));
  expect(await open()).toBeGreaterThanOrEqual(before + 20);
  await Promise.all(found.map((image) => image?.stream.cancel()));
  await expect.poll(open).toBeLessThan(before + 5);
});

test("pictures in a bucket are WebP to whoever fetches them, by an address that ends", async () => {
  const place = await s3Place();
  expect(await s3ImageStore(place).signedUrl(NAME, 60)).toBeNull();
  const store = s3ImageStore({ ...place, publicEndpoint: place.endpoint });
  await store.put(NAME, new Uint8Array([1, 2]));
  const address = new URL((await store.signedUrl(NAME, 60)) ?? "");
  expect(`${address.origin}${address.pathname}`).toBe(`${place.endpoint}/${place.bucket}/${NAME}`);
  expect(address.searchParams.get("X-Amz-Expires")).toBe("60");
  expect([...address.searchParams.keys()].filter((name) => /checksum/i.test(name))).toEqual([]);
  const answer = await fetch(address);
  expect(answer.headers.get("content-type")).toBe("image/webp");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2]);
});

test("a public address that names the bucket in its host keeps it there", async () => {
  const publicEndpoint = "https://pictures-9.s3.ap-northeast-2.amazonaws.com";
  const store = s3ImageStore({ ...(await s3Place()), bucket: "pictures-9", publicEndpoint });
  const address = new URL((await store.signedUrl(NAME, 60)) ?? "");
  expect(`${address.origin}${address.pathname}`).toBe(`${publicEndpoint}/${NAME}`);
});

test("a bucket that is not there is a failure, not a missing picture", async () => {
  const store = s3ImageStore({ ...(await s3Place()), bucket: "never-made" });
  await expect(store.read(NAME)).rejects.toMatchObject({ code: "unavailable" });
  await expect(store.put(NAME, new Uint8Array(1))).rejects.toMatchObject({ code: "unavailable" });
  await expect(listed(store)).rejects.toMatchObject({ code: "unavailable" });
});

test("an S3 that is switched off answers unavailable soon, and serves again when it is back", async () => {
  const own = await startMoto();
  onTestFinished(() => own.stop());
  const bucket = await own.newBucket();
  const store = s3ImageStore({ bucket, region: TEST_REGION, endpoint: own.endpoint });
  await store.put(NAME, new Uint8Array([1]));
  await own.kill();
  const began = performance.now();
  const tries = [store.put(NAME, new Uint8Array(1)), store.read(NAME), store.remove(NAME), store.copy(NAME, OTHER)];
  const outcomes = await Promise.allSettled<unknown>([...tries, listed(store)]);
  expect(outcomes).toEqual(outcomes.map(() => ({ status: "rejected", reason: expect.any(AppError) })));
  expect(performance.now() - began).toBeLessThan(BOUNDED_MS);
  await own.restart();
  await own.newBucket(bucket);
  await store.put(NAME, new Uint8Array([2]));
  expect(await bytesAt(store, NAME)).toEqual([2]);
});

test("an S3 that accepts and then says nothing answers unavailable within its time", async () => {
  const store = await strangeS3(() => {});
  const began = performance.now();
  await expect(store.put(NAME, new Uint8Array(1))).rejects.toMatchObject({ code: "unavailable" });
  expect(performance.now() - began).toBeLessThan(BOUNDED_MS);
});

test("an S3 that refuses what is written, or is overloaded, answers unavailable", async () => {
  for (const status of [403, 503]) {
    const store = await strangeS3((request, response) => {
      request.resume();
      response.writeHead(status).end();
    });
    await expect(store.put(NAME, new Uint8Array(1))).rejects.toMatchObject({ code: "unavailable" });
    await expect(store.read(NAME)).rejects.toMatchObject({ code: "unavailable" });
  }
});

test("an S3 that breaks off in the middle of a picture ends the stream with an error", async () => {
  const store = await strangeS3((_, response) => {
    response.writeHead(200, { "content-length": "1000" }).write("half", () => response.destroy());
  });
  const found = await store.read(NAME);
  await expect(new Response(found?.stream).arrayBuffer()).rejects.toThrow();
});
