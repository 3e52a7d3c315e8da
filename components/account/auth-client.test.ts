import { expect, test, vi } from "vitest";
import { safeNext, signIn } from "./auth-client";

function setup(url: string) {
  vi.stubGlobal("location", { origin: "http://site.test" });
  vi.stubGlobal("document", { documentElement: { dataset: {} } });
  const calls: string[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    calls.push(path);
    return Response.json(path.endsWith("csrf") ? { csrfToken: "t" } : { url });
  });
  return calls;
}

test("a wrong password is told from too many tries", async () => {
  setup("http://site.test/sign-in?error=CredentialsSignin");
  expect(await signIn("a@b.kr", "x")).toMatchObject({ ok: false, code: "wrong_credentials" });
  setup("http://site.test/sign-in?error=too_many_requests");
  expect(await signIn("a@b.kr", "x")).toMatchObject({ ok: false, code: "too_many_requests" });
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
