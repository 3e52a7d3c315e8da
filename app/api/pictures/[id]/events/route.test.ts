import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { NextRequest } from "next/server";
import { expect, onTestFinished, test, vi } from "vitest";
import { GET as followAll } from "@/app/api/pictures/events/route";
import { handleOf } from "@/lib/engines/sessions/session-store";
import { Picture } from "@/lib/http/openapi/answers/pictures";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { plainPainter } from "@/tests/support/site";
import { GET as followOne } from "./route";

const SITE = "http://localhost:3000";

/** A member with a laptop and a phone, and a picture that waits. */
async function setup() {
  // What ends does so because it was told: no look comes by itself.
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const site = await servedSite();
  const leave = new AbortController();
  onTestFinished(() => {
    leave.abort();
    vi.useRealTimers();
  });
  const me = await site.member();
  const { id: postId } = await site.posts.create(me, { body: "공원" }, "ko");
  const { id } = await site.pictures.draw(me.id, postId, { style: "crayon" }, "ko");
  const signIn = async (memberId: string) => {
    const sid = await site.sessions.create(memberId, { userAgent: "test" });
    return { sid, cookie: await sessionCookie(sid) };
  };
  const [laptop, phone] = [await signIn(me.id), await signIn(me.id)];
  const ask = (cookie: string, which: "one" | "all", signal: AbortSignal = leave.signal) => {
    const headers = { host: "localhost:3000", cookie };
    const url = `${SITE}/api/pictures/${which === "one" ? `${id}/` : ""}events`;
    const handler = which === "one" ? followOne : followAll;
    return handler(new NextRequest(url, { headers, signal }), { params: Promise.resolve({ id }) });
  };
  return { ...site, me, id, postId, laptop, phone, signIn, ask };
}

/** Reads along: what has come so far, and whether the stream is over. */
function follow(answer: Response) {
  const heard = { status: answer.status, text: "", isOver: false };
  void answer.body?.pipeThrough(new TextDecoderStream()).pipeTo(
    new WritableStream({
      write(text) {
        heard.text += text;
      },
      close() {
        heard.isOver = true;
      },
    }),
  );
  return heard;
}

/** Now, not when V8 thinks it is time. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

/** In real time: expect.poll moves the faked clock on, and after a while a look would come by itself. */
async function whetherOver(streams: { isOver: boolean }[]): Promise<boolean[]> {
  const deadline = Date.now() + 10_000;
  while (streams.filter(({ isOver }) => isOver).length < streams.length && Date.now() < deadline) await sleep(10);
  return streams.map(({ isOver }) => isOver);
}

/** A stream of the picture and one of all, both under way. */
async function both(site: Site, cookie: string) {
  const streams = [follow(await site.ask(cookie, "one")), follow(await site.ask(cookie, "all"))];
  const isQueued = expect.stringContaining("event: queued");
  await expect.poll(() => streams.map(({ text }) => text)).toEqual([isQueued, isQueued]);
  return streams;
}

const picturesIn = (text: string): unknown[] =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, json]) => JSON.parse(json ?? ""));

type Site = Awaited<ReturnType<typeof setup>>;
const ENDS: [string, (site: Site) => Promise<unknown>][] = [
  ["signs out everywhere", ({ sessions, me }) => sessions.removeAllOf(me.id)],
  ["signs out", ({ sessions, laptop }) => sessions.remove(laptop.sid)],
  ["signs that device out", ({ sessions, me, laptop }) => sessions.removeOne(me.id, handleOf(laptop.sid))],
  [
    "is suspended",
    async ({ prisma, me }) => {
      await prisma.member.update({ where: { id: me.id }, data: { suspendedAt: new Date() } });
      // The next look at a picture that waits.
      await vi.advanceTimersByTimeAsync(1000);
    },
  ],
];

test("whoever signs out, anywhere, or is suspended hears nothing more: both kinds of streams end at once", async () => {
  const site = await setup();
  const { prisma, events, id, me, signIn } = site;
  for (const [how, end] of ENDS) {
    const laptop = await signIn(me.id);
    const streams = await both(site, laptop.cookie);
    await end({ ...site, laptop });
    expect(await whetherOver(streams), how).toEqual([true, true]);
    const before = streams.map(({ text }) => text);
    await events.publish({ type: "picture.changed", pictureId: id, status: "queued", progress: 0 });
    await prisma.picture.findMany();
    expect(streams.map(({ text }) => text)).toEqual(before);
  }
});

test("a new password ends the streams of the other devices and not one's own", async () => {
  const site = await setup();
  const { accounts, me, prisma } = site;
  const signedUp = { email: "two@example.com", password: "long enough 1", name: "둘", gender: "unsaid" as const };
  const other = await accounts.signUp({ ...signedUp, birthDate: null });
  await prisma.picture.updateMany({ data: { ownerId: other.id } });
  await prisma.post.updateMany({ data: { authorId: other.id } });
  const [laptop, phone] = [await site.signIn(other.id), await site.signIn(other.id)];
  const [mine, theirs] = [await both(site, laptop.cookie), await both(site, phone.cookie)];
  const identity = { ...me, id: other.id, sessionId: laptop.sid };
  await accounts.update(identity, { password: "another one 22", currentPassword: "long enough 1" });
  expect(await whetherOver(theirs)).toEqual([true, true]);
  expect(mine.map(({ isOver }) => isOver)).toEqual([false, false]);
  await accounts.erase(other.id, "another one 22");
  expect(await whetherOver(mine)).toEqual([true, true]);
});

test("a session that ended while the stream was being opened opens none", async () => {
  const { ask, laptop, sessions, seats } = await setup();
  const seated = vi.spyOn(seats, "take");
  seated.mockImplementationOnce(async () => {
    await sessions.remove(laptop.sid);
    return () => {};
  });
  expect((await ask(laptop.cookie, "all")).status).toBe(401);
});

test("a member has ten streams at most; the next is refused in words, and is let in when one was left", async () => {
  const { ask, laptop, phone, signIn, member } = await setup();
  const first = new AbortController();
  const open = [await ask(laptop.cookie, "all", first.signal)];
  for (let n = 1; n < 10; n++) open.push(await ask(n % 2 ? phone.cookie : laptop.cookie, n % 3 ? "all" : "one"));
  expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
  for (const which of ["one", "all"] as const) {
    const refused = await ask(phone.cookie, which);
    expect(await refused.json()).toMatchObject({ status: 429, code: "too_many_streams" });
    expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
  }
  expect((await ask((await signIn((await member()).id)).cookie, "all")).status).toBe(200);
  // What is left of the request is collected: the stream must hear all the same that its reader has gone.
  collectGarbage();
  first.abort();
  expect((await ask(phone.cookie, "all")).status).toBe(200);
  expect((await ask(phone.cookie, "all")).status).toBe(429);
});

test("streams that ended, were refused or never began hold no place", async () => {
  const { ask, laptop, sessions, me, signIn } = await setup();
  for (let n = 0; n < 10; n++) await ask(laptop.cookie, "all");
  await ask(laptop.cookie, "all");
  await sessions.removeAllOf(me.id);
  const again = await signIn(me.id);
  const gone = AbortSignal.abort();
  for (let n = 0; n < 12; n++) await ask(again.cookie, "all", gone);
  for (let n = 0; n < 10; n++) expect((await ask(again.cookie, "one")).status).toBe(200);
});

test("a stream carries pictures as the API answers them and nothing else; that of all also those asked for later", async () => {
  const site = await setup();
  const { pictures, me, id, postId, prisma, laptop } = site;
  const { email } = await prisma.member.findUniqueOrThrow({ where: { id: me.id } });
  const streams = await both(site, laptop.cookie);
  const later = await pictures.draw(me.id, postId, { style: "pencil" }, "ko");
  const stranger = await site.member();
  const { id: theirPost } = await site.posts.create(stranger, { body: "바다" }, "ko");
  const theirs = await pictures.draw(stranger.id, theirPost, { style: "pencil" }, "ko");
  site.worker(plainPainter());
  await expect.poll(() => streams[1]?.text.match(/^event: done$/gm)).toHaveLength(2);
  await expect.poll(() => streams[0]?.isOver).toBe(true);
  expect(streams[1]?.isOver).toBe(false);
  const told = streams.map(({ text }) => picturesIn(text).map((picture) => Picture.parse(picture)));
  expect(told.map((all) => [...new Set(all.map((picture) => picture.id))])).toEqual([[id], [id, later.id]]);
  for (const { text } of streams) {
    for (const secret of [theirs.id, email, me.name, laptop.sid, me.id]) expect(text).not.toContain(secret);
    expect(text.replace(/^(event: (queued|drawing|done)|data: \{.*\}|)$/gm, "").trim()).toBe("");
  }
});
