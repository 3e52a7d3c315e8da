import { expect, test } from "vitest";
import { routeLabel } from "./route-label";

const ID = "0190f0a0-1111-7222-8333-444455556666";

test("ids, keys, tags and queries never become labels", () => {
  const labels = Object.fromEntries(
    [
      "/",
      "/?page=2",
      `/posts/${ID}`,
      "/tags/여행",
      `/api/posts/${ID}/publish`,
      `/api/pictures/${ID}/events?x=1`,
      `/images/${"0a".repeat(16)}?w=480`,
      "/_next/static/chunks/a.js",
      "/api/auth/callback/credentials",
      "/api/me/sessions",
      `/api/me/sessions/${"0a".repeat(32)}`,
    ].map((url) => [url, routeLabel(url)]),
  );
  expect(Object.values(labels)).toEqual([
    "/",
    "/",
    "/posts/:id",
    "/tags/:id",
    "/api/posts/:id/publish",
    "/api/pictures/:id/events",
    "/images/:key",
    "/_next",
    "/api/auth",
    "/api/me/sessions",
    "/api/me/sessions/:id",
  ]);
});

test("a scanner's guesses share a handful of labels", () => {
  const guesses = Array.from({ length: 500 }, (_, n) => [
    `/wp-${n}.php`,
    `/api/x${n}`,
    `/posts/x${n}`,
    `/api/posts/y${n}/z${n}`,
  ]);
  expect(new Set(guesses.flat().map(routeLabel))).toEqual(new Set(["other", "/posts/:id", "/api/posts/:id/:id"]));
});
