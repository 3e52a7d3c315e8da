import { NextRequest } from "next/server";
import { expect, onTestFinished, test } from "vitest";
import { GET as picturesAlone } from "@/app/api/pictures/events/route";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { plainPainter } from "@/tests/support/site";
import { GET } from "./route";

/** The author of a public post, a reader of it, and a stream of the author's. */
async function setup(handler: typeof GET = GET) {
  const site = await servedSite();
  const [me, reader] = [await site.member("지우"), await site.member("하늘")];
  const { id } = await site.posts.create(me, { body: "공원" }, "ko");
  await site.publishing.setVisibility(me.id, id, { visibility: "public" }, "ko");
  const sid = await site.sessions.create(me.id, { userAgent: "test" });
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const headers = { host: "localhost:3000", cookie: await sessionCookie(sid) };
  const request = new NextRequest("http://localhost:3000/api/me/events", { headers, signal: leave.signal });
  const answer = await handler(request, { params: Promise.resolve({}) });
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
  const unread = () =>
    [...heard.text.matchAll(/^event: unread\ndata: \{"unread":(\d+)\}$/gm)].map(([, n]) => Number(n));
  return { ...site, me, reader, id, sid, heard, unread };
}

test("one stream tells how much is unread, and of pictures", async () => {
  const { comments, notifications, likes, pictures, worker, me, reader, id, heard, unread } = await setup();
  await expect.poll(unread).toEqual([0]);
  await comments.write(reader.id, id, { body: "예뻐요" });
  await expect.poll(unread).toEqual([0, 1]);
  await likes.like(reader.id, id);
  await expect.poll(unread).toEqual([0, 1, 2]);
  await notifications.read(me.id, { all: true });
  await expect.poll(unread).toEqual([0, 1, 2, 0]);
  worker(plainPainter());
  await pictures.draw(me.id, id, { style: "crayon" }, "ko");
  await expect.poll(() => heard.text).toContain("event: done");
  // Who follows no picture on any page hears of it after a while.
  await expect.poll(unread, { timeout: 10_000 }).toEqual([0, 1, 2, 0, 1]);
});

test("it ends with the session", async () => {
  const { sessions, sid, heard, unread } = await setup();
  await expect.poll(unread).toEqual([0]);
  await sessions.remove(sid);
  await expect.poll(() => heard.isOver).toBe(true);
});

test("a stream of pictures alone has shown what it told: that is no news any more", async () => {
  const { pictures, worker, me, id, heard, prisma } = await setup(picturesAlone as typeof GET);
  worker(plainPainter());
  await pictures.draw(me.id, id, { style: "crayon" }, "ko");
  await expect.poll(() => heard.text).toContain("event: done");
  await expect.poll(() => prisma.notification.count()).toBe(0);
});
