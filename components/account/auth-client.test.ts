import { expect, test, vi } from "vitest";
import { safeNext, signIn, signOut } from "./auth-client";

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

test("signing in never leads to another site", () => {
  expect(safeNext("?next=/write/1")).toBe("/write/1");
  for (const evil of [
    "//evil.test",
    "/\t/evil.test",
    "/\n/evil.test",
    "/\\evil.test",
    "https://evil.test",
    "javascript:alert(1)",
    "",
  ]) {
    expect(safeNext(`?next=${encodeURIComponent(evil)}`)).toBe("/");
  }
});
