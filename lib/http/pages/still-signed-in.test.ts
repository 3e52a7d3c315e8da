import { expect, test, vi } from "vitest";
import { AppError } from "@/lib/shared/errors";
import { testSite } from "@/tests/support/site";
import { stillSignedIn } from "./still-signed-in";

test("a page of a member who was erased since it began answers 401; other failures stay what they are", async () => {
  // What next.config.js switches on (authInterrupts).
  vi.stubEnv("__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS", "true");
  const { posts, accounts, prisma, member } = await testSite();
  const me = await member();
  expect(await stillSignedIn(posts.openDraft(me, "ko"))).toMatchObject({ body: "" });
  await prisma.member.delete({ where: { id: me.id } });
  for (const work of [() => posts.openDraft(me, "ko"), () => accounts.me(me.id), () => accounts.looks(me.id)])
    await expect(stillSignedIn<unknown>(work())).rejects.toMatchObject({ digest: "NEXT_HTTP_ERROR_FALLBACK;401" });
  const away = new AppError("unavailable");
  await expect(stillSignedIn(Promise.reject(away))).rejects.toBe(away);
});
