import { published, writable } from "@/lib/domains/posts/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { MemberPatch } from "./inputs";

/** Nobody is asked about themselves before they have been here for so long. */
const SETTLED_MS = 3 * 24 * 3600 * 1000;

export type AsksAbout = ReturnType<typeof createAsksAbout>;

/** Gender and birth date are asked for once, when somebody has settled: never on the way in, and never again. */
export function createAsksAbout({ prisma }: { prisma: PrismaClient }) {
  return {
    /**
     * Whether it is time to ask: they came some days ago, have kept a diary that is no draft any more, have said neither,
     * and neither answered nor put the question away, on whatever device.
     */
    async isTime(memberId: string, now = new Date()): Promise<boolean> {
      const settled = { createdAt: { lt: new Date(now.getTime() - SETTLED_MS) } };
      const member = await prisma.member.findFirst({
        where: { id: memberId, gender: "unsaid", birthDate: null, askedAboutAt: null, ...settled },
        select: { id: true },
      });
      if (!member) return false;
      const kept = await prisma.post.findFirst({
        where: { ...writable(memberId), ...published },
        select: { id: true },
      });
      return kept !== null;
    },
  };
}

/** Whether a change answers the question, or puts it away. */
export function saysAbout({ gender, birthDate, askedAbout }: MemberPatch): boolean {
  return gender !== undefined || birthDate !== undefined || askedAbout === true;
}
