import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { GET as moods } from "@/app/api/me/moods/route";
import { GET as onThisDay } from "@/app/api/me/on-this-day/route";
import { GET as randomDay } from "@/app/api/me/random-day/route";
import { GET as streak } from "@/app/api/me/streak/route";
import { fromDay } from "@/lib/shared/day";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { GET as calendar } from "./route";

const ROUTES = {
  "calendar?month=2025-11": calendar,
  "on-this-day?day=2026-11-21": onThisDay,
  streak,
  "random-day": randomDay,
  "moods?year=2025": moods,
};
type Address = keyof typeof ROUTES;
const ADDRESSES = Object.keys(ROUTES) as Address[];

/** Somebody's private day a year ago, and who asks. */
async function setup() {
  const site = await servedSite();
  const [me, stranger] = [await site.member("지우"), await site.member("하늘")];
  const secret = { title: "비밀 일기", body: "아무도 모르게", visibility: "private", mood: "sad" } as const;
  const { id } = await site.prisma.post.create({
    data: { authorId: me.id, day: fromDay("2025-11-21"), publishedAt: new Date(), ...secret },
  });
  const cookieOf = async (who: string) => sessionCookie(await site.sessions.create(who, { userAgent: "test" }));
  const ask = async (cookie: string | null, address: Address, path: string = address) => {
    const headers = { host: "localhost:3000", ...(cookie && { cookie }) };
    const request = new NextRequest(`http://localhost:3000/api/me/${path}`, { headers });
    const answer = await ROUTES[address](request, { params: Promise.resolve({}) });
    return { status: answer.status, kept: answer.headers.get("cache-control"), body: await answer.text() };
  };
  return { ...site, id, mine: await cookieOf(me.id), theirs: await cookieOf(stranger.id), ask };
}

test("my days are mine: a guest is asked to sign in, a stranger finds only what is their own", async () => {
  const { id, mine, theirs, ask } = await setup();
  for (const address of ADDRESSES) {
    expect((await ask(null, address)).status, address).toBe(401);
    const own = await ask(mine, address);
    expect([own.status, own.kept], address).toEqual([200, "private, no-store"]);
    expect(own.body, address).toMatch(address === "streak" ? /"longest":1/ : address.startsWith("moods") ? /sad/ : id);
    const other = await ask(theirs, address);
    expect(other.status, address).toBe(address === "random-day" ? 404 : 200);
    expect(other.body, address).not.toMatch(new RegExp(`${id}|비밀|모르게|sad|:1\\b`));
  }
});

test("what is no month, day or year is refused", async () => {
  const { mine, ask } = await setup();
  for (const [address, path] of [
    ["calendar?month=2025-11", "calendar?month=2025-13"],
    ["on-this-day?day=2026-11-21", "on-this-day?day=2026-02-30"],
    ["moods?year=2025", "moods?year=twenty"],
  ] as const) {
    expect((await ask(mine, address, path)).status, path).toBe(400);
  }
});
