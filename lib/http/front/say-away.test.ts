import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { AppError } from "@/lib/shared/errors";
import { servedSite } from "@/tests/support/served-site";
import { notePageFailure } from "../pages/failed-page";
import { sayAway } from "./say-away";

/** A server that answers as Next does when making a page failed with this error. */
async function setup(error: unknown, answer = (response: ServerResponse) => void response.end("broken")) {
  const server = createServer((request: IncomingMessage, response) => {
    request.headers["x-request-id"] = request.url?.slice(1);
    sayAway(request, response);
    if (request.url !== "/well") notePageFailure(error, request.headers["x-request-id"]);
    response.statusCode = request.url === "/well" ? 200 : 500;
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  return { get };
}

const away = () => new Error("the page", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) });

test("a page that could not be made because the database is away answers 503 and when to come again", async () => {
  const { get } = await setup(away());
  const page = await get("/page");
  expect({
    status: page.status,
    after: page.headers.get("retry-after"),
    kept: page.headers.get("cache-control"),
  }).toEqual({ status: 503, after: "5", kept: "no-store" });
  expect(await page.text()).toBe("broken");
  expect((await get("/well")).status).toBe(200);
});

test("headers that come with the status stay", async () => {
  const { get } = await setup(away(), (response) => void response.writeHead(500, "Oh", { "x-a": "b" }).end());
  const page = await get("/page");
  expect([page.status, page.headers.get("x-a"), page.statusText]).toEqual([503, "b", "Service Unavailable"]);
});

test("a page with a fault of its own answers 500", async () => {
  for (const error of [new TypeError("x is undefined"), new AppError("painter_failed"), "a string", null])
    expect((await (await setup(error)).get("/page")).status).toBe(500);
});

test("a page that found no room answers 503, and health hears of it", async () => {
  const noRoom = vi.fn();
  await servedSite({}, { noRoom });
  const full = Object.assign(new Error("could not extend file"), { code: "53100" });
  expect((await (await setup(full)).get("/page")).status).toBe(503);
  expect(noRoom).toHaveBeenCalledTimes(1);
});

test("nothing is noted for longer than its answer takes", async () => {
  const { get } = await setup(away());
  await (await get("/page")).text();
  const { deepStoryFailedPages } = globalThis as { deepStoryFailedPages?: Map<string, unknown> };
  await vi.waitFor(() => expect(deepStoryFailedPages?.size).toBe(0));
});
