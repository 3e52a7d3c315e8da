import { expect, test } from "vitest";
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
