import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { AppError } from "@/lib/shared/errors";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { GET } from "./route";

/** A public and a private post, and who asks for them: their author, a stranger, a guest. */
async function setup() {
  const site = await servedSite();
  const author = await site.member("지우");
  const stranger = await site.member("하늘");
  const write = async (visibility: "public" | "private") => {
    const { id } = await site.posts.create(author, { body: "바다에 갔다." }, "ko");
    await site.publishing.setVisibility(author.id, id, { visibility }, "ko");
    return id;
  };
  const signedIn = async (memberId: string) => {
    const sid = await site.sessions.create(memberId, { userAgent: "test" });
    return { cookie: await sessionCookie(sid) };
  };
  const readers = [await signedIn(author.id), await signedIn(stranger.id), {}];
  const statuses = (id: string) =>
    Promise.all(
      readers.map(async (cookie) => {
        const headers = { host: "localhost:3000", ...cookie };
        const request = new NextRequest(`http://localhost:3000/api/posts/${id}`, { headers });
        return (await GET(request, { params: Promise.resolve({ id }) })).status;
      }),
    );
  return { ...site, statuses, open: await write("public"), secret: await write("private") };
}

test("a public post is everyone's, a private one its author's", async () => {
  const { statuses, open, secret } = await setup();
  expect(await statuses(open)).toEqual([200, 200, 200]);
  expect(await statuses(secret)).toEqual([200, 404, 404]);
});

test("a public post needs no session store; whether a private one is the reader's can't be told without", async () => {
  const { statuses, sessions, open, secret } = await setup();
  vi.spyOn(sessions, "find").mockRejectedValue(new AppError("unavailable"));
  expect(await statuses(open)).toEqual([200, 200, 200]);
  expect(await statuses(secret)).toEqual([503, 503, 404]);
});
