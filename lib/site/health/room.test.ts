import { expect, test } from "vitest";
import { roomToWrite } from "./room";

const disk = (megabytes: number) => async () => ({ bavail: megabytes * 256, bsize: 4096 });

test("our own disk is full before the last write fails", async () => {
  expect(await roomToWrite("/data", disk(500)).state()).toBe("ok");
  expect(await roomToWrite("/data", disk(20)).state()).toBe("full");
});

test("a database elsewhere is full for a minute after a write found no room", async () => {
  let now = 0;
  const room = roomToWrite(null, disk(0), () => now);
  expect(await room.state()).toBe("ok");
  room.refused();
  now = 59_000;
  expect(await room.state()).toBe("full");
  now = 61_000;
  expect(await room.state()).toBe("ok");
});
