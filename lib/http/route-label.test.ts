import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { DOMAINS } from "./openapi/document";
import { AUTH } from "./openapi/operations/auth";
import { PAGE_ADDRESSES } from "./pages/page-addresses";
import { routeLabel } from "./route-label";

const ID = "0190f0a0-1111-7222-8333-444455556666";

/** Every address of the document, and every page that there is. */
async function setup() {
  const keys = [AUTH, ...DOMAINS].flatMap(({ operations }) => Object.keys(operations));
  const operations = [...new Set(keys.map((key) => key.split(" ")[1] ?? ""))];
  const files = await readdir("app/[locale]", { recursive: true });
  const pages = files
    .filter((file) => path.basename(file) === "page.tsx" && !file.startsWith("[...rest]"))
    .map((file) => `/${path.dirname(file)}`.replace(/\/\(\w+\)|\/\.$/g, "").replace(/\[(\w+)\]/g, "{$1}") || "/");
  return { operations, pages };
}

/** An address of this pattern, with something in each place. */
const filled = (pattern: string, value = ID) => pattern.replace(/\{\w+\}/g, value);

test("the list of pages is the folder's", async () => {
  const { pages } = await setup();
  expect(pages.length).toBeGreaterThan(10);
  expect([...PAGE_ADDRESSES].sort()).toEqual(pages.sort());
});

test("every operation of the document and every page has a label of its own", async () => {
  const { operations, pages } = await setup();
  const all = [...operations, ...pages, "/metrics"];
  const labels = all.map((pattern) => routeLabel(`${filled(pattern)}?x=1`));
  expect(labels).toEqual(all.map((pattern) => pattern.replace(/\{(\w+)\}/g, ":$1")));
  expect(new Set(labels).size).toBe(all.length);
  expect(labels).toEqual(expect.arrayContaining(["/api/posts/:id/reading", "/api/me/looks", "/api/pictures/events"]));
});

test("ids, keys, tags and queries never become labels", () => {
  const labels = [
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
  ].map(routeLabel);
  expect(labels).toEqual([
    "/",
    "/",
    "/posts/:id",
    "/tags/:tag",
    "/api/posts/:id/publish",
    "/api/pictures/:id/events",
    "/images/:key",
    "/_next",
    "/api/auth/callback/credentials",
    "/api/me/sessions",
    "/api/me/sessions/:id",
  ]);
});

test("whatever is asked for, labels stay few: a stranger's guesses share one", async () => {
  const { operations, pages } = await setup();
  const guesses = Array.from({ length: 500 }, (_, n) => [
    `/wp-${n}.php`,
    `/api/x${n}`,
    `/api/posts/y${n}/z${n}`,
    `/api/auth/x${n}`,
    `/me/${n}`,
    `/%${n}`,
    `/__proto__/${n}`,
  ]);
  expect(new Set(guesses.flat().map(routeLabel))).toEqual(new Set(["other"]));
  const known = [...operations, ...pages];
  const asked = Array.from({ length: 200 }, (_, n) =>
    known.map((pattern) => filled(pattern, `x${n}%2F${"y".repeat(n)}`)),
  );
  expect(new Set(asked.flat().map(routeLabel)).size).toBeLessThanOrEqual(known.length);
});
