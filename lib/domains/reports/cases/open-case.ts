import type { Prisma } from "@/lib/engines/db/generated/client";
import { everyCase } from "../rights";

/** What a case is about, and whose it is. */
export type Thing = { authorId: string } & (
  | { target: "post"; postId: string }
  | { target: "comment"; commentId: string }
  | { target: "member"; memberId: string }
);

/** The open case of a thing, or a new one. Who asks holds the thing, so that two never open one each. */
export async function openCase(tx: Prisma.TransactionClient, thing: Thing): Promise<string> {
  const { authorId: _, ...about } = thing;
  const found = await tx.reportCase.findFirst({
    where: { ...everyCase, ...about, state: "open" },
    select: { id: true },
  });
  return found?.id ?? (await tx.reportCase.create({ data: thing, select: { id: true } })).id;
}
