import { expect, test } from "vitest";
import { testSite } from "@/tests/support/site";
import { demandForAdmins, demandNow } from "./demand";
import { GPU_PAINTER } from "./gpu";

test("a suspended member's pictures wake nothing, and keep nothing awake, until they are back", async () => {
  const { prisma, member } = await testSite();
  const owner = await member();
  const post = await prisma.post.create({ data: { authorId: owner.id, day: new Date() } });
  const asked = {
    ownerId: owner.id,
    postId: post.id,
    style: "crayon",
    seed: 1,
    text: "",
    painter: GPU_PAINTER,
  } as const;
  await prisma.picture.create({ data: { ...asked, status: "queued" } });
  const gone = { status: "drawing", leaseOwner: "a", leaseUntil: new Date(0) } as const;
  await prisma.picture.create({ data: { ...asked, ...gone } });
  const waiting = async () => [(await demandNow(prisma, new Date())).waiting, (await demandForAdmins(prisma)).waiting];
  expect(await waiting()).toEqual([2, 1]);
  const suspend = (suspendedAt: Date | null) =>
    prisma.member.update({ where: { id: owner.id }, data: { suspendedAt } });
  await suspend(new Date());
  expect(await waiting()).toEqual([0, 0]);
  await suspend(null);
  expect(await waiting()).toEqual([2, 1]);
});
