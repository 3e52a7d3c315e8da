import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { AppError } from "@/lib/shared/errors";
import { servedSite, sessionCookie } from "@/tests/support/served-site";
import { POST } from "./route";

async function look(cookie?: string) {
  const headers = {
    host: "localhost:3000",
    origin: "http://localhost:3000",
    "content-type": "application/json",
    "user-agent":
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    "accept-language": "ko",
    ...(cookie && { cookie }),
  };
  const body = JSON.stringify({ path: "/" });
  return POST(new NextRequest("http://localhost:3000/api/visits", { method: "POST", headers, body }), {
    params: Promise.resolve({}),
  });
}

test("while the session store is away a member's visit is counted as lost, and a guest's is counted", async () => {
  const { sessions, member, visits, prisma, lost } = await servedSite();
  const { id } = await member();
  const cookie = await sessionCookie(await sessions.create(id, { userAgent: "mine" }));
  vi.spyOn(sessions, "find").mockRejectedValueOnce(new AppError("unavailable"));
  expect((await look(cookie)).status).toBe(204);
  expect(lost).toEqual([{ count: 1, why: "unrecognised" }]);
  for (const who of [cookie, undefined]) expect((await look(who)).status).toBe(204);
  await vi.waitFor(async () => {
    await visits.flush();
    expect((await prisma.visit.findMany()).map(({ isMember }) => isMember).sort()).toEqual([false, true]);
  });
  expect(lost).toHaveLength(1);
});
