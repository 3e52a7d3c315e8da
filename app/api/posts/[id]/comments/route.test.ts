import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { POST as reportComment } from "@/app/api/comments/[id]/report/route";
import { PATCH as edit, DELETE as remove } from "@/app/api/comments/[id]/route";
import { GET as listBlocks } from "@/app/api/me/blocks/route";
import { GET as context } from "@/app/api/me/context/route";
import { PUT as block, DELETE as unblock } from "@/app/api/members/[id]/block/route";
import { POST as reportMember } from "@/app/api/members/[id]/report/route";
import { POST as readNews } from "@/app/api/notifications/read/route";
import { GET as listNews } from "@/app/api/notifications/route";
import { PUT as close } from "@/app/api/posts/[id]/comments-closed/route";
import { POST as reportPost } from "@/app/api/posts/[id]/report/route";
import { LIMITS } from "@/lib/http/limits";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { GET as list, POST as write } from "./route";

const SITE = "http://localhost:3000";
const SECRET = "아무도 모르는 바다";

type Handler = (request: NextRequest, context: { params: Promise<{ id: string }> }) => Promise<Response>;

async function setup() {
  const site = await servedSite();
  const [owner, reader] = [await site.member("지우"), await site.member("하늘")];
  const { id } = await site.posts.create(owner, { title: SECRET, body: SECRET }, "ko");
  await site.publishing.setVisibility(owner.id, id, { visibility: "public" }, "ko");
  const comment = await site.comments.write(reader.id, id, { body: `${SECRET}에 대한 말` });
  const cookieOf = async (memberId: string) => sessionCookie(await site.sessions.create(memberId, { userAgent: "" }));
  const cookies = { guest: undefined, owner: await cookieOf(owner.id), reader: await cookieOf(reader.id) };
  const ask = async (handler: Handler, who: keyof typeof cookies, method: string, { id = "", body = {} } = {}) => {
    const cookie = cookies[who];
    const headers = {
      host: "localhost:3000",
      origin: SITE,
      "content-type": "application/json",
      ...(cookie && { cookie }),
    };
    const request = new NextRequest(`${SITE}/api/x`, {
      method,
      headers,
      ...(method !== "GET" && { body: JSON.stringify(body) }),
    });
    const answer = await handler(request, { params: Promise.resolve({ id }) });
    const text = await answer.text();
    return { status: answer.status, text, json: text ? JSON.parse(text) : null, headers: answer.headers };
  };
  return { ...site, owner, reader, id, comment, ask };
}

test("guests read comments and change nothing; no answer to them is kept", async () => {
  const { ask, id, comment, owner } = await setup();
  const read = await ask(list as Handler, "guest", "GET", { id });
  expect(read.json.items).toMatchObject([{ id: comment.id }]);
  expect(read.headers.get("cache-control")).toBe("private, no-store");
  const writes: [Handler, string, object][] = [
    [write as Handler, "POST", { id, body: { body: "!" } }],
    [edit as Handler, "PATCH", { id: comment.id, body: { body: "!" } }],
    [remove as Handler, "DELETE", { id: comment.id }],
    [close as Handler, "PUT", { id, body: { closed: true } }],
    [block as Handler, "PUT", { id: owner.id }],
    [unblock as Handler, "DELETE", { id: owner.id }],
    [reportPost as Handler, "POST", { id, body: { reason: "spam" } }],
    [reportComment as Handler, "POST", { id: comment.id, body: { reason: "spam" } }],
    [reportMember as Handler, "POST", { id: owner.id, body: { reason: "spam" } }],
    [readNews as Handler, "POST", { body: { all: true } }],
    [listNews as Handler, "GET", {}],
    [listBlocks as Handler, "GET", {}],
  ];
  for (const [handler, method, asked] of writes)
    expect(await ask(handler, "guest", method, asked)).toMatchObject({ status: 401, json: { code: "not_signed_in" } });
});

test("a private post answers a stranger as missing, and nothing of it is in any answer", async () => {
  const { ask, publishing, owner, id, comment } = await setup();
  await publishing.setVisibility(owner.id, id, { visibility: "private" }, "ko");
  const tries: [Handler, string, object, string][] = [
    [list as Handler, "GET", { id }, "post_not_found"],
    [write as Handler, "POST", { id, body: { body: "!" } }, "post_not_found"],
    [close as Handler, "PUT", { id, body: { closed: true } }, "post_not_found"],
    [reportPost as Handler, "POST", { id, body: { reason: "spam" } }, "post_not_found"],
    [edit as Handler, "PATCH", { id: comment.id, body: { body: "!" } }, "comment_not_found"],
    [reportComment as Handler, "POST", { id: comment.id, body: { reason: "spam" } }, "comment_not_found"],
  ];
  for (const [handler, method, asked, code] of tries) {
    const answer = await ask(handler, "reader", method, asked);
    expect(answer).toMatchObject({ status: 404, json: { code } });
    expect(answer.text).not.toContain(SECRET);
  }
  expect((await ask(list as Handler, "owner", "GET", { id })).json.items).toHaveLength(1);
  expect((await ask(write as Handler, "owner", "POST", { id, body: { body: "!" } })).json.code).toBe("comments_closed");
  expect((await ask(listNews as Handler, "reader", "GET")).text).not.toContain(SECRET);
});

test("a member writes, changes, is told of and takes back; ids that are none are answered as missing", async () => {
  const { ask, owner, id } = await setup();
  const mine = await ask(write as Handler, "reader", "POST", { id, body: { body: " 예뻐요\u200B ", replyToId: null } });
  expect(mine).toMatchObject({ status: 201, json: { body: "예뻐요" } });
  const commentId = mine.json.id;
  expect((await ask(edit as Handler, "reader", "PATCH", { id: commentId, body: { body: "아주" } })).json.body).toBe(
    "아주",
  );
  const news = await ask(listNews as Handler, "owner", "GET");
  expect(news.json.items).toMatchObject([{ kind: "comment" }, { kind: "comment" }]);
  const known = await ask(context as unknown as Handler, "owner", "GET");
  expect(known.json).toMatchObject({ member: { id: owner.id }, unread: 2, hidden: [] });
  expect((await ask(readNews as Handler, "owner", "POST", { body: { all: true } })).json).toEqual({ unread: 0 });
  expect((await ask(remove as Handler, "owner", "DELETE", { id: commentId })).status).toBe(204);
  expect((await ask(remove as Handler, "reader", "DELETE", { id: "x" })).json.code).toBe("comment_not_found");
  expect((await ask(block as Handler, "reader", "PUT", { id: "x" })).json.code).toBe("member_not_found");
  for (const body of [{}, { all: true, ids: [] }, { all: false }, { upTo: "yesterday" }])
    expect((await ask(readNews as Handler, "reader", "POST", { body })).status).toBe(400);
});

test("a blocked member is told nothing of it, and the page of either knows whom not to show", async () => {
  const { ask, owner, reader, id } = await setup();
  expect((await ask(block as Handler, "owner", "PUT", { id: reader.id })).status).toBe(204);
  const refused = await ask(write as Handler, "reader", "POST", { id, body: { body: "!" } });
  await ask(unblock as Handler, "owner", "DELETE", { id: reader.id });
  await ask(close as Handler, "owner", "PUT", { id, body: { closed: true } });
  const closed = await ask(write as Handler, "reader", "POST", { id, body: { body: "!" } });
  for (const { json } of [refused, closed]) delete json.requestId;
  expect(refused.json).toEqual(closed.json);
  await ask(block as Handler, "owner", "PUT", { id: reader.id });
  expect((await ask(listBlocks as Handler, "reader", "GET")).json.items).toEqual([]);
  expect((await ask(listBlocks as Handler, "owner", "GET")).json.items).toMatchObject([{ id: reader.id }]);
  for (const [who, other] of [
    ["owner", reader],
    ["reader", owner],
  ] as const)
    expect((await ask(context as unknown as Handler, who, "GET")).json.hidden).toEqual([other.id]);
  expect((await ask(list as Handler, "owner", "GET", { id })).json.items).toEqual([]);
});

test("a report is taken without a word; a reason that is none is not", async () => {
  const { ask, owner, id, comment, prisma } = await setup();
  const word = { reason: "abuse", note: "\u0000심한 말" };
  expect((await ask(reportPost as Handler, "reader", "POST", { id, body: word })).status).toBe(204);
  expect((await ask(reportMember as Handler, "reader", "POST", { id: owner.id, body: word })).status).toBe(204);
  expect((await ask(reportComment as Handler, "owner", "POST", { id: comment.id, body: word })).status).toBe(204);
  expect((await ask(reportPost as Handler, "owner", "POST", { id, body: word })).json.code).toBe("not_yourself");
  expect((await ask(reportPost as Handler, "reader", "POST", { id, body: { reason: "bored" } })).status).toBe(400);
  expect((await prisma.report.findMany()).map(({ note }) => note)).toEqual(["심한 말", "심한 말", "심한 말"]);
});

test("who writes too many comments waits a while", async () => {
  const { ask, id } = await setup();
  for (let n = 0; n < LIMITS.comment.points; n++)
    expect((await ask(write as Handler, "reader", "POST", { id, body: { body: `${n}` } })).status).toBe(201);
  expect(await ask(write as Handler, "reader", "POST", { id, body: { body: "!" } })).toMatchObject({
    status: 429,
    json: { code: "too_many_requests" },
  });
});
