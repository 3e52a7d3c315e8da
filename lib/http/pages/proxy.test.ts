import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "@/proxy";

const ask = (path: string, cookie?: string) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: cookie ? { cookie } : {} }));

test("a guest is led to sign in and back, from pages where that helps", () => {
  for (const path of ["/me", "/me/gallery?style=ink", "/ko/write/1", "/write"]) {
    const location = new URL(ask(path).headers.get("location") ?? "");
    expect(location.pathname).toBe("/sign-in");
    expect(location.searchParams.get("next")).toBe(path);
  }
  expect(ask("/me", "deep-story.session=x").headers.get("location")).toBeNull();
});

test("a page of the admins leads a guest nowhere: it is made, with a nonce, and says that it is not there", () => {
  for (const path of ["/admin", "/ko/admin/members", "/meadow"]) {
    const answer = ask(path);
    expect(answer.headers.get("location")).toBeNull();
    expect(answer.headers.get("content-security-policy")).toContain("'nonce-");
  }
});
