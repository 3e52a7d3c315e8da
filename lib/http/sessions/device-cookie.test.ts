import { expect, test } from "vitest";
import { knownDevice, rememberDevice } from "./device-cookie";

const OWNER = "jiwoo@example.com";
/** What the browser sends back. */
const cookieIn = (line: string) => `locale=ko; ${line.split(";")[0]}; deep-story.session=x`;

test("a browser is known to the accounts that were signed in with it, and to no other", () => {
  const one = cookieIn(rememberDevice(null, OWNER));
  const both = cookieIn(rememberDevice(one, "haneul@example.com"));
  expect(knownDevice(one, OWNER)).toMatch(/^[\w-]{43}$/);
  expect(knownDevice(one, "haneul@example.com")).toBeNull();
  expect(knownDevice(both, OWNER)).toBe(knownDevice(one, OWNER));
  expect(knownDevice(both, "haneul@example.com")).not.toBeNull();
  expect(knownDevice(both, "stranger@example.com")).toBeNull();
});

test("each sign-in gives a new entry in place of the old, and a browser keeps those of five accounts", () => {
  const first = cookieIn(rememberDevice(null, OWNER));
  const again = cookieIn(rememberDevice(first, OWNER));
  expect(knownDevice(again, OWNER)).not.toBe(knownDevice(first, OWNER));
  expect(again).not.toContain("~");
  let cookie = again;
  for (let n = 0; n < 5; n++) cookie = cookieIn(rememberDevice(cookie, `member${n}@example.com`));
  expect(cookie.match(/~/g)).toHaveLength(4);
  expect(knownDevice(cookie, OWNER)).toBeNull();
  expect(knownDevice(cookie, "member0@example.com")).not.toBeNull();
});

test("a made-up entry is nobody's, and the cookie names nobody and is read by the sign-in alone", () => {
  const line = rememberDevice(null, OWNER);
  const cookie = cookieIn(line);
  const changed = cookie.replace(/device=./, (start) => `${start.slice(0, -1)}${start.endsWith("A") ? "B" : "A"}`);
  for (const forged of [
    null,
    "",
    changed,
    "deep-story.device=",
    "deep-story.device=a.b~%",
    cookie.replace(/\.[\w-]{43};/, `.${"A".repeat(43)};`),
  ]) {
    expect(knownDevice(forged, OWNER), String(forged)).toBeNull();
  }
  expect(line).not.toContain("jiwoo");
  expect(line).toContain("; Path=/api/auth; HttpOnly; SameSite=Lax; Max-Age=");
});
