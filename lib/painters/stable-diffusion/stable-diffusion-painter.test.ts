import type { IncomingMessage, ServerResponse } from "node:http";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { AppError } from "@/lib/shared/errors";
import { deferred } from "@/tests/support/deferred";
import { IMAGE, line, lines, PNG, pause, REQUEST, setup, step } from "@/tests/support/painting-server";

test("the server is asked in English for the size its model draws, with the token", async () => {
  let asked: { headers: IncomingMessage["headers"]; url: string | undefined; body: string } | undefined;
  const { paint } = await setup((response, request, body) => {
    asked = { headers: request.headers, url: request.url, body };
    return lines(IMAGE)(response, request, body);
  });
  const painted = await paint();
  expect(asked?.url).toBe("/generate");
  expect(asked?.headers).toMatchObject({
    authorization: "Bearer a token of the test",
    accept: "application/x-ndjson",
    "content-type": "application/json",
  });
  const body = JSON.parse(asked?.body ?? "");
  expect(body).toMatchObject({ seed: 7, width: 512, height: 512, steps: 25, guidance_scale: 7.5 });
  expect(body.prompt).toContain("at the seaside");
  expect(body.negative_prompt).toContain("watermark");
  expect(asked?.body).not.toMatch(/[가-힣]/);
  expect(painted.image.equals(PNG)).toBe(true);
  expect(painted.prompt).toBe(body.prompt);
  expect(painted.alt).toEqual({
    ko: expect.stringMatching(/^크레용 그림: .*바닷가/),
    en: expect.stringMatching(/^crayon drawing: .*at the seaside/),
  });
});

test("the writer's own words are drawn, and the alt text tells of them instead of the diary", async () => {
  const { paint } = await setup(lines(IMAGE));
  const painted = await paint({ ownPrompt: "a dog named Bartholomew on a mountain" });
  expect(painted.prompt).toBe("crayon drawing, a dog named Bartholomew on a mountain");
  expect(painted.alt.en).toMatch(/a dog on a mountain trail/);
  expect(painted.alt.en).not.toMatch(/seaside|Bartholomew/);
});

test("lines may arrive in any pieces, even with a character cut in two", async () => {
  const all = Buffer.from(line({ type: "note", text: "크레용 🖍" }) + step(1) + step(4) + IMAGE);
  const { paint } = await setup(
    lines(...Array.from(all.subarray(0, 120), (byte) => Buffer.of(byte)), all.subarray(120)),
  );
  expect((await paint()).image.equals(PNG)).toBe(true);
});

test("a last line without its newline counts, several lines in one piece too", async () => {
  const { paint, told } = await setup(lines(step(1) + step(2) + IMAGE.trim()));
  expect((await paint()).image.equals(PNG)).toBe(true);
  expect(told).toEqual([0.25]);
});

test("progress rises within 0..1 and is told at most ten times a second", async () => {
  const steps = Array.from({ length: 80 }, (_, n) => step(n + 1, 80));
  const { painter } = await setup(async (response) => {
    for (const one of [...steps, step(3, 80), step(400, 80)]) {
      response.write(one);
      await pause(10);
    }
    response.end(IMAGE);
  });
  const told: { done: number; at: number }[] = [];
  await painter.paint(REQUEST, new AbortController().signal, (done) => told.push({ done, at: performance.now() }));
  const done = told.map((one) => one.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.every((one) => one > 0 && one <= 1)).toBe(true);
  expect(told.length).toBeGreaterThan(3);
  expect(Math.min(...told.slice(1).map(({ at }, i) => at - (told[i]?.at ?? 0)))).toBeGreaterThanOrEqual(95);
});

test.each([
  ["no JSON", ["{nonsense\n"]],
  ["a line of another shape", [line({ type: "progress", step: "one" })]],
  ["a list", ["[1, 2]\n"]],
  ["a picture that is none", [line({ type: "image", png: Buffer.from("GIF89a").toString("base64") })]],
  ["an end without a picture", [step(1), step(2)]],
  ["nothing at all", []],
])("%s fails the picture", async (_, parts) => {
  const { paint } = await setup(lines(...parts));
  await expect(paint()).rejects.toMatchObject({ code: "painter_failed" });
});

test("a line that never ends is given up before it fills the memory", async () => {
  const cut = deferred();
  const { paint } = await setup(async (response) => {
    response.on("close", cut.resolve);
    const piece = Buffer.alloc(4 * 1024 * 1024, "x");
    while (!response.destroyed) {
      response.write(piece);
      await pause(1);
    }
  });
  const failure = await paint().catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "painter_failed" });
  expect(String((failure as AppError).cause)).toContain("longer than");
  await cut.promise;
});

test("a server that falls silent while drawing is given up; one that lets others go first is not", async () => {
  const { paint } = await setup(
    async (response, { url }) => {
      if (url === "/health") return void response.end(JSON.stringify({ status: "ready" }));
      response.write(line({ type: "queued", place: 2 }));
      await pause(400);
      response.write(step(1));
      await pause(60);
      response.write(step(2));
    },
    { silenceMs: 200 },
  );
  const begun = performance.now();
  const failure = await paint().catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "painter_failed" });
  expect(String((failure as AppError).cause)).toContain("silent");
  expect(performance.now() - begun).toBeGreaterThan(600);
});

test("a server that is not well any more is given up, although others go first", async () => {
  const { paint } = await setup(
    async (response, { url }) => {
      if (url === "/health") return void response.writeHead(503).end(JSON.stringify({ status: "error" }));
      response.write(line({ type: "queued", place: 2 }));
    },
    { silenceMs: 100 },
  );
  const failure = await paint().catch((error: unknown) => error);
  expect(String((failure as AppError).cause)).toContain("silent");
});

test("a picture may take as long as each of its steps may, however long it waited for its turn", async () => {
  const slow = async (response: ServerResponse, { url }: IncomingMessage) => {
    if (url === "/health") return void response.end(JSON.stringify({ status: "ready" }));
    response.write(line({ type: "queued", place: 2 }));
    await pause(500);
    for (let at = 1; at <= 4; at++) {
      response.write(step(at));
      await pause(100);
    }
    response.end(IMAGE);
  };
  const { paint } = await setup(slow, { silenceMs: 250, longestMs: 800 });
  expect((await paint()).image.equals(PNG)).toBe(true);
  const repeating = await setup(
    async (response) => {
      while (!response.destroyed) {
        response.write(step(1));
        await pause(10);
      }
    },
    { silenceMs: 50, steps: 2 },
  );
  await expect(repeating.paint()).rejects.toMatchObject({ code: "painter_failed" });
});

test("a server that never answers is given up, and so is a picture that takes too long", async () => {
  const silent = await setup(() => {}, { silenceMs: 100 });
  await expect(silent.paint()).rejects.toMatchObject({ code: "painter_failed" });
  const endless = await setup(
    async (response) => {
      while (!response.destroyed) {
        response.write(step(1));
        await pause(10);
      }
    },
    { longestMs: 200 },
  );
  await expect(endless.paint()).rejects.toMatchObject({ code: "painter_failed" });
});

test("a connection that breaks while drawing fails the picture", async () => {
  const { paint } = await setup(async (response) => {
    response.write(step(1));
    await pause(30);
    response.destroy();
  });
  await expect(paint()).rejects.toMatchObject({ code: "painter_failed" });
});

test("aborting hangs up at once", async () => {
  const drawing = deferred();
  const hungUp = deferred();
  const { paint } = await setup((response) => {
    response.on("close", hungUp.resolve);
    response.write(step(1));
    drawing.resolve();
  });
  const abort = new AbortController();
  const painting = paint({}, abort.signal);
  await drawing.promise;
  abort.abort("changed my mind");
  await expect(painting).rejects.toBe("changed my mind");
  await hungUp.promise;
  await expect(paint({}, AbortSignal.abort("too late"))).rejects.toBe("too late");
});

test("closing ends what is drawn, and nothing is drawn afterwards", async () => {
  const drawing = deferred();
  const { paint, painter } = await setup((response) => {
    response.write(step(1));
    drawing.resolve();
  });
  const painting = paint().catch((error: unknown) => error);
  await drawing.promise;
  await painter.close();
  expect(await painting).toMatchObject({ code: "painter_asleep" });
  await expect(paint()).rejects.toMatchObject({ code: "painter_asleep" });
  expect(await painter.state()).toBe("asleep");
});

test("a day in cuts is asked for moment by moment and put on one page", async () => {
  const asked: { prompt: string; seed: number; width: number; height: number }[] = [];
  const { paint, told } = await setup((response, request, body) => {
    asked.push(JSON.parse(body));
    return lines(step(2), IMAGE)(response, request, body);
  });
  const text = "아침에 바다에 갔다. 점심에 식당에서 피자를 먹었다.";
  const painted = await paint({ text, panels: 2, size: 512 });
  expect(asked.map(({ seed }) => seed)).toEqual([7, 8]);
  expect(asked[0]?.prompt).toContain("at the seaside");
  expect(asked[1]?.prompt).toContain("pizza");
  expect(asked[0]).toMatchObject({ width: 720, height: 360 });
  expect(await sharp(painted.image).metadata()).toMatchObject({ width: 512, height: 512 });
  expect(painted.prompt.split("\n")).toHaveLength(2);
  expect(told[0]).toBeCloseTo(0.25, 1);
});
