import { expect, test, vi } from "vitest";
import { createHealth } from "./health";

const ok = async () => "ok";

test("each part tells its state; a failing or silent one is away", async () => {
  const health = createHealth({
    database: ok,
    painter: async () => "asleep",
    redis: () => Promise.reject(new Error("refused")),
    storage: () => new Promise(() => {}),
  });
  expect(await health()).toEqual({
    status: "degraded",
    parts: { database: "ok", painter: "asleep", redis: "away", storage: "away" },
  });
});

test("without its database a process is away; a sleeping painter alone is no fault", async () => {
  const away = createHealth({ database: () => Promise.reject(new Error("refused")) });
  expect((await away()).status).toBe("away");
  expect((await createHealth({ database: ok, painter: async () => "asleep" })()).status).toBe("ok");
});

test("a process whose disk is full is of use, and says what is the matter", async () => {
  const health = createHealth({ database: async () => "full", storage: ok });
  expect(await health()).toEqual({ status: "degraded", parts: { database: "full", storage: "ok" } });
});

test("mails that wait for their server are a trouble, and the process goes on", async () => {
  const health = createHealth({ database: ok, mail: async () => "late" });
  expect(await health()).toEqual({ status: "degraded", parts: { database: "ok", mail: "late" } });
});

test("many who ask at once make one look, and a later one looks again", async () => {
  const database = vi.fn(ok);
  const health = createHealth({ database });
  await Promise.all(Array.from({ length: 20 }, health));
  expect(database).toHaveBeenCalledTimes(1);
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await health();
  expect(database).toHaveBeenCalledTimes(2);
});
