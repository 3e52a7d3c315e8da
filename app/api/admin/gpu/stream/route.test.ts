import { setTimeout as sleep } from "node:timers/promises";
import { NextRequest } from "next/server";
import { expect, onTestFinished, test } from "vitest";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { GET } from "./route";

/** An admin who looks at the panel of a machine that sleeps. */
async function setup() {
  const site = await servedSite({ gpu: { kind: "ec2" } });
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const me = await site.member("관리자");
  await site.prisma.member.update({ where: { id: me.id }, data: { role: "admin" } });
  const sid = await site.sessions.create(me.id, { userAgent: "test" });
  const cookie = await sessionCookie(sid);
  const ask = (as = cookie) => {
    const headers = { host: "localhost:3000", cookie: as };
    const request = new NextRequest("http://localhost:3000/api/admin/gpu/stream", { headers, signal: leave.signal });
    return GET(request as never, { params: Promise.resolve({}) } as never);
  };
  return { ...site, me, sid, ask };
}

/** Reads along: what has come so far, and whether the stream is over. */
function follow(answer: Response) {
  const heard = { text: "", isOver: false };
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

const panelsIn = (text: string) => [...text.matchAll(/^data: (.*)$/gm)].map(([, json]) => JSON.parse(json ?? ""));

/** In real time; what nobody tells is found within five seconds. */
async function isOverSoon(heard: { isOver: boolean }): Promise<boolean> {
  for (const until = Date.now() + 8_000; !heard.isOver && Date.now() < until; ) await sleep(20);
  return heard.isOver;
}

test("an admin hears how it is now, and anew when something is asked of it", async () => {
  const { ask, gpu, me, prisma } = await setup();
  await prisma.gpuPilot.create({ data: { state: "stopped", seenAt: new Date() } });
  const answer = await ask();
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const heard = follow(answer);
  await expect.poll(() => panelsIn(heard.text)).toMatchObject([{ kind: "ec2", state: "stopped", order: null }]);
  await gpu.start({ id: me.id, address: "hash", requestId: "one" });
  await expect.poll(() => panelsIn(heard.text).at(-1)).toMatchObject({ order: { act: "start", cause: "admin" } });
});

type Site = Awaited<ReturnType<typeof setup>>;
const ENDS: [string, (site: Site) => Promise<unknown>][] = [
  ["signs out", ({ sessions, sid }) => sessions.remove(sid)],
  [
    "is suspended",
    ({ prisma, me }) => prisma.member.update({ where: { id: me.id }, data: { suspendedAt: new Date() } }),
  ],
  ["is an admin no more", ({ prisma, me }) => prisma.member.update({ where: { id: me.id }, data: { role: "member" } })],
];

test.each(ENDS)("it ends when its reader %s, and does not exist for them from then on", async (_, happens) => {
  const site = await setup();
  const heard = follow(await site.ask());
  await expect.poll(() => panelsIn(heard.text).length).toBe(1);
  await happens(site);
  expect(await isOverSoon(heard)).toBe(true);
  const again = await site.ask();
  expect(again.status).toBe(404);
});
