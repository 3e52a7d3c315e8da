import { type AddressInfo, createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { AppError } from "@/lib/shared/errors";
import { fails, IMAGE, line, lines, setup, step } from "@/tests/support/painting-server";

test.each([
  ["busy", 429, { "retry-after": "3" }, "painter_busy", 3],
  ["busy", 429, {}, "painter_busy", 2],
  ["loading", 503, { "retry-after": "7" }, "painter_asleep", 7],
  ["shutting_down", 503, {}, "painter_asleep", 5],
  ["draining", 503, { "retry-after": "30" }, "painter_asleep", 30],
  ["model_failed", 503, {}, "painter_asleep", 60],
  ["painting_refused", 422, {}, "painting_refused", undefined],
  ["out_of_memory", 503, {}, "painter_failed", undefined],
  ["unauthorized", 401, {}, "painter_failed", undefined],
  ["invalid_input", 400, {}, "painter_failed", undefined],
  ["internal", 500, {}, "painter_failed", undefined],
] as const)("%s (%i) %o becomes %s", async (code, status, headers, expected, retryAfterS) => {
  const { paint } = await setup(fails(status, code, headers));
  const failure = await paint().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(AppError);
  expect(failure).toMatchObject({ code: expected });
  expect((failure as AppError).extra.retryAfterS).toBe(retryAfterS);
});

test("a refusal after the steps is a refusal", async () => {
  const { paint } = await setup(lines(step(4), line({ type: "error", code: "painting_refused", detail: "flagged" })));
  await expect(paint()).rejects.toMatchObject({ code: "painting_refused" });
});

test("a drain that sends a waiting drawing away is no failure of the drawing", async () => {
  const drained = lines(line({ type: "queued", place: 2 }), line({ type: "error", code: "draining", detail: "later" }));
  const { paint, troubles } = await setup(drained);
  await expect(paint()).rejects.toMatchObject({ code: "painter_asleep", extra: { retryAfterS: 5 } });
  expect(troubles).toEqual([]);
});

test("a proxy without a server behind it means asleep", async () => {
  const { paint } = await setup((response) => void response.writeHead(502).end("<h1>Bad Gateway</h1>"));
  await expect(paint()).rejects.toMatchObject({ code: "painter_asleep" });
});

test("a wrong token is told to the operator once, and no prompt with it", async () => {
  const { paint, troubles } = await setup(fails(401, "unauthorized"));
  for (let n = 0; n < 3; n++) await paint().catch(() => {});
  expect(troubles).toEqual([expect.stringContaining("MODEL_SERVER_TOKEN")]);
  expect(troubles.join()).not.toMatch(/seaside|바다/);
});

test("nobody there means asleep, for paint and for state", async () => {
  const { paint, painter, stop } = await setup(lines(IMAGE));
  await stop();
  await expect(paint()).rejects.toMatchObject({ code: "painter_asleep", extra: { retryAfterS: 5 } });
  expect(await painter.state()).toBe("asleep");
});

test("a machine that takes a connection and says nothing means asleep within the time for connections", async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Its TLS handshake never ends.
  const { paint } = await setup(lines(IMAGE), {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connectMs: 200,
  });
  const begun = performance.now();
  await expect(paint()).rejects.toMatchObject({ code: "painter_asleep" });
  expect(performance.now() - begun).toBeLessThan(5000);
});
