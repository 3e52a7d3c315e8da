/// <reference types="vite/client" />
import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { config, proxy } from "@/proxy";

const ask = (path: string, cookie?: string) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers: cookie ? { cookie } : {} }));

test("a guest is led to sign in and back, from pages where that helps", () => {
  for (const path of ["/me", "/me/gallery?style=ink", "/ko/write/1", "/write", "/diaries", "/en/diaries/1/settings"]) {
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

test("every page that asks who reads it, or what was asked, comes through here, in every language", () => {
  const pages = import.meta.glob<string>("/app/[[]locale[]]/**/page.tsx", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const own = Object.entries(pages).filter(([, text]) => /currentMember\(|searchParams: Promise/.test(text));
  expect(own.length).toBeGreaterThan(12);
  const matchers = config.matcher.map((one) => new RegExp(`^${one.replaceAll("/:path*", "(?:/.*)?")}$`));
  const paths = own.map(([file]) =>
    file
      .replace(/^\/app\/\[locale\]/, "")
      .replace(/\/\([^)]*\)/g, "")
      .replace(/\/page\.tsx$/, ""),
  );
  const missed = paths.flatMap((path) =>
    [path, `/ko${path}`].filter((address) => !matchers.some((one) => one.test(address))),
  );
  expect(missed).toEqual([]);
});
