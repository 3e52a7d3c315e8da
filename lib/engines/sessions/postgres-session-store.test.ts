import { expect, onTestFinished, test } from "vitest";
import { testDatabase } from "@/tests/support/test-database";
import { postgresSessionStore } from "./postgres-session-store";
import { SLIDE_EVERY_MS } from "./session-store";

test("a session that can't be extended for want of room still lives: its member reads on", async () => {
  const { prisma, close } = await testDatabase();
  onTestFinished(close);
  const { id: memberId } = await prisma.member.create({ data: { email: "a@b.c", passwordHash: "none", name: "지우" } });
  const sessions = postgresSessionStore(prisma);
  const id = await sessions.create(memberId, { userAgent: "" });
  await prisma.session.updateMany({ data: { lastSeenAt: new Date(Date.now() - SLIDE_EVERY_MS - 1000) } });
  const refuseWrites = (state: string) =>
    prisma.$executeRawUnsafe(`CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'could not extend file' USING ERRCODE = '${state}'; END $$`);
  await refuseWrites("53100");
  await prisma.$executeRawUnsafe(`CREATE TRIGGER refuse BEFORE UPDATE ON "Session" EXECUTE FUNCTION refuse()`);
  expect(await sessions.find(id)).toMatchObject({ memberId });
  await refuseWrites("22012");
  await expect(sessions.find(id)).rejects.toThrow("could not extend file");
});
