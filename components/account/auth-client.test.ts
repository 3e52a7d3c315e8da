import { expect, test, vi } from "vitest";
import { safeNext, signIn, signOut, withNext } from "./auth-client";

/** What the page shows: a member's half or a guest's. */
let reader: { reader?: string } = {};

function setup(url: string, problem?: Response) {
  vi.stubGlobal("location", { origin: "http://site.test" });
  vi.stubGlobal("document", { documentElement: { dataset: reader } });
  const calls: string[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    calls.push(path);
    if (path.endsWith("csrf")) return Response.json({ csrfToken: "t" });
    return problem ?? Response.json({ url });
  });
  return calls;
}

test("a wrong password is told from too many tries", async () => {
  setup("http://site.test/sign-in?error=CredentialsSignin");
  expect(await signIn("a@b.kr", "x")).toMatchObject({ ok: false, code: "wrong_credentials" });
  setup("http://site.test/sign-in?error=too_many_requests");
  expect(await signIn("a@b.kr", "x")).toMatchObject({ ok: false, code: "too_many_requests" });
});

test("a sign-in that could not be checked says what is away", async () => {
  setup("http://site.test/sign-in?error=unavailable");
  expect(await signIn("a@b.kr", "x")).toMatchObject({ ok: false, code: "unavailable" });
  setup("http://site.test/sign-in?error=Callback");
  expect(await signIn("a@b.kr", "x")).toMatchObject({ ok: false, code: "internal" });
});

test("a sign-out that did not happen is told, and the page stays the member's", async () => {
  reader = { reader: "member" };
  setup("", Response.json({ code: "unavailable" }, { status: 503 }));
  expect(await signOut()).toMatchObject({ ok: false, code: "unavailable" });
  setup("http://site.test/api/auth/signout?csrf=true");
  expect(await signOut()).toMatchObject({ ok: false, code: "internal" });
  expect(reader).toEqual({ reader: "member" });
  setup("http://site.test/");
  expect(await signOut()).toEqual({ ok: true });
  expect(reader).toEqual({});
});

test("a right password signs in after asking for a CSRF token", async () => {
  const calls = setup("http://site.test/");
  expect(await signIn("a@b.kr", "x")).toEqual({ ok: true });
  expect(calls).toEqual(["/api/auth/csrf", "/api/auth/callback/credentials"]);
});

const SITE = "http://site.test";
const EVIL = [
  "/.//evil.test/phish",
  "/..//evil.test",
  "/a/..//evil.test",
  "/%2e//evil.test",
  "/%2E%2e//evil.test",
  "/.///evil.test",
  "/.\\/evil.test",
  "/./\\evil.test",
  "/.\t//evil.test",
  "/\t/.//evil.test",
  "//evil.test",
  "///evil.test",
  "/\t/evil.test",
  "/\n/evil.test",
  "/\r/evil.test",
  "/\\evil.test",
  "\\\\evil.test",
  "\\/evil.test",
  "//site.test@evil.test",
  "//site.test:80@evil.test/",
  "//evil.test\\@site.test",
  "http://evil.test",
  "https://site.test",
  "http:evil.test",
  "http:/\\evil.test",
  "javascript:alert(1)",
  "data:text/html,x",
  "blob:http://site.test/1",
  " //evil.test",
  "\u0000//evil.test",
  "",
];

test.each(EVIL)("signing in never leads to another site: %j", (evil) => {
  vi.stubGlobal("location", { origin: SITE });
  expect(safeNext(`?next=${encodeURIComponent(evil)}`)).toBe("/");
});

test("whatever is made of slashes, dots and their like, a browser stays here", () => {
  vi.stubGlobal("location", { origin: SITE });
  const parts = [
    "/",
    "/",
    "\\",
    ".",
    "..",
    "%2e",
    "%2f",
    "%5c",
    "\t",
    "\n",
    " ",
    "@",
    ":",
    "?",
    "#",
    "evil.test",
    "http:",
    "a",
  ];
  // A linear congruential generator (Numerical Recipes): the same tries at each run.
  let state = 16;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let n = 0; n < 20_000; n++) {
    const tried = Array.from({ length: 1 + next(9) }, () => parts[next(parts.length)]).join("");
    const target = safeNext(`?next=${encodeURIComponent(tried)}`);
    expect(new URL(target, SITE).origin, JSON.stringify(tried)).toBe(SITE);
    expect(target, JSON.stringify(tried)).toMatch(/^\/(?![/\\])/);
  }
});

test("a page of the site is gone to as it was named", () => {
  vi.stubGlobal("location", { origin: SITE });
  for (const page of [
    "/write/1",
    `/confirm/${"-".repeat(43)}`,
    "/",
    "/tags/%EC%97%AC%ED%96%89?page=2#top",
    "/me?next=//evil.test",
    "/posts/1//2",
  ]) {
    expect(safeNext(`?next=${encodeURIComponent(page)}`)).toBe(page);
  }
});

test("sign-in and sign-up hand on where to go, as long as that is here", () => {
  vi.stubGlobal("location", { origin: SITE });
  expect(withNext("/sign-up", "?next=%2Fwrite%2F1%3Fa%3Db")).toBe("/sign-up?next=%2Fwrite%2F1%3Fa%3Db");
  for (const search of ["", "?next=%2F", "?next=%2F.%2F%2Fevil.test", "?admin=x"]) {
    expect(withNext("/sign-up", search)).toBe("/sign-up");
  }
});
