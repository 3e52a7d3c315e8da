import { expect, test, vi } from "vitest";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { createWhose } from "./whose";

async function setup() {
  const site = await servedSite();
  const clock = { ms: 0 };
  const cookieOf = async (memberId: string) => {
    const cookie = await sessionCookie(await site.sessions.create(memberId, { userAgent: "mine" }));
    return cookie.slice(cookie.indexOf("=") + 1);
  };
  const whose = createWhose(() => clock.ms, 4);
  return { ...site, clock, cookieOf, whose, asked: vi.spyOn(site.sessions, "find") };
}

test("whoever reads on is looked up once a minute, and each as themselves", async () => {
  const { member, cookieOf, asked, whose, clock } = await setup();
  const [one, other] = [await member(), await member()];
  const [his, hers] = [await cookieOf(one.id), await cookieOf(other.id)];
  for (let round = 0; round < 3; round += 1) {
    expect(await whose.of(his)).toBe(one.id);
    expect(await whose.of(hers)).toBe(other.id);
  }
  expect(asked).toHaveBeenCalledTimes(2);
  clock.ms += 60_000;
  expect(await whose.of(his)).toBe(one.id);
  expect(asked).toHaveBeenCalledTimes(3);
});

test("a session that ended is nobody's a minute later, and a forged cookie at no time", async () => {
  const { member, cookieOf, sessions, whose, clock } = await setup();
  const { id } = await member();
  const cookie = await cookieOf(id);
  expect(await whose.of(cookie)).toBe(id);
  await sessions.removeAllOf(id);
  clock.ms += 60_000;
  expect(await whose.of(cookie)).toBeNull();
  expect(await whose.of("a guess")).toBeNull();
  expect(await whose.of(undefined)).toBeNull();
  expect(whose.size()).toBe(0);
});

test("no more are known than that, and none for longer than a minute", async () => {
  const { member, cookieOf, whose, clock } = await setup();
  const { id } = await member();
  for (let n = 0; n < 7; n += 1) {
    await whose.of(await cookieOf(id));
    expect(whose.size()).toBeLessThanOrEqual(4);
    clock.ms += 1000;
  }
  clock.ms += 60_000;
  await whose.of(await cookieOf(id));
  expect(whose.size()).toBe(1);
});
