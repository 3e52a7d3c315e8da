import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { addressKeyOf } from "./request";

const key = (forwarded: string) => addressKeyOf(new Headers({ "x-forwarded-for": forwarded }));

test("the address for a limit is the one our own proxy wrote, whatever a visitor claims before it", () => {
  expect(key("203.0.113.7")).toBe(key("198.51.100.1, 203.0.113.7"));
  expect(key("203.0.113.7")).not.toBe(key("203.0.113.7, 198.51.100.1"));
});

test("the address itself is not in the key", () => {
  expect(key("203.0.113.7")).not.toContain("203");
});

test("an IPv6 household is one address, however it is written; neighbours are others", () => {
  expect(key("2001:db8:1:2::1")).toBe(key("2001:0DB8:1:2:ffff:1:2:3"));
  expect(key("2001:db8:1:2::1")).not.toBe(key("2001:db8:1:3::1"));
  expect(key("2001:db8::1")).toBe(key("2001:db8:0:0:9::"));
  expect(key("::ffff:203.0.113.7")).toBe(key("203.0.113.7"));
});

/** The check of a site that is started with this environment: it reads it once. */
async function checkOf(environment: Record<string, string>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { requireOwnOrigin } = await import("./request");
  return (origin: string, host = "localhost:3000") => {
    const request = new NextRequest("http://localhost/api/posts", { method: "POST", headers: { origin, host } });
    try {
      requireOwnOrigin(request, true);
      return "own";
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
}

test.each([
  ["http://일기.test:3212", "http://xn--ok0bs39b.test:3212"],
  ["http://MyHost.local:3212", "http://myhost.local:3212"],
  ["HTTPS://Diary.Example/", "https://diary.example"],
  ["http://diary.example:80", "http://diary.example"],
  ["https://diary.example:443/", "https://diary.example"],
  ["http://[::0001]:3212", "http://[::1]:3212"],
  ["http://127.1:3212", "http://127.0.0.1:3212"],
])("with SITE_URL=%s a page of %s may write, and no other", async (SITE_URL, origin) => {
  expect(new URL(SITE_URL).origin).toBe(origin);
  const check = await checkOf({ SITE_URL });
  expect(check(origin)).toBe("own");
  const [scheme, rest] = origin.split("://") as [string, string];
  const other = scheme === "http" ? "https" : "http";
  const foreign = ["null", "", "x", "http://evil.test", `${other}://${rest}`, `${scheme}://evil.${rest}`, `${origin}1`];
  for (const one of foreign.filter(Boolean)) expect(check(one), one).toBe("foreign_origin");
  // Where the site says what it is called, it does not matter what it was asked for.
  expect(check("http://localhost:3000", "localhost:3000")).toBe("foreign_origin");
});

test("without SITE_URL a page may write to where it came from, in any spelling", async () => {
  const check = await checkOf({ SITE_URL: "", PORT: "80" });
  expect(check("http://localhost")).toBe("own");
  expect(check("http://myhost.local:3212", "MyHost.local:3212")).toBe("own");
  expect(check("http://192.168.0.7", "192.168.0.7:80")).toBe("own");
  expect(check("http://myhost.local:3212", "myhost.local:3213")).toBe("foreign_origin");
  expect(check("null", "")).toBe("foreign_origin");
});

test.each(["https://a.test/diary", "https://a.test/?x=1", "https://a.test/#x", "https://a.test?", "https://me@a.test"])(
  "SITE_URL=%s is refused at the start, with what to do",
  async (SITE_URL) => {
    vi.resetModules();
    vi.stubEnv("SITE_URL", SITE_URL);
    const { env } = await import("@/lib/site/env");
    expect(env).toThrow(/SITE_URL: only scheme, host and port, such as https:\/\/diary.example/);
  },
);
