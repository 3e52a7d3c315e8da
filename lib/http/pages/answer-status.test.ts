import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { answering, answerStatus, statusSet } from "./answer-status";

test("a page says which status it has, however deep and late, and no other answer hears of it", async () => {
  // Another bundle has a copy of its own.
  vi.resetModules();
  const copy = await import("./answer-status");
  const server = createServer((request, response) =>
    answering(response, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (request.url === "/missing") copy.answerStatus(404);
      response.end(String(statusSet()));
    }),
  ).listen(0);
  onTestFinished(() => void server.close());
  const ask = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  const [missing, there] = await Promise.all([ask("/missing"), ask("/")]);
  expect([missing.status, await missing.text()]).toEqual([404, "404"]);
  expect([there.status, await there.text()]).toEqual([200, "undefined"]);
});

test("outside of an answer nothing is set", () => {
  expect(() => answerStatus(404)).not.toThrow();
  expect(statusSet()).toBeUndefined();
});
