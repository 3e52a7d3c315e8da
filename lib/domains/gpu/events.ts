import { v7 as uuid } from "uuid";
import type { Prisma } from "@/lib/engines/db/generated/client";

/** Writes down what happened, in the order in which it did: of one millisecond too. */
export async function note(
  tx: Pick<Prisma.TransactionClient, "gpuEvent">,
  data: Omit<Prisma.GpuEventCreateInput, "id">,
): Promise<void> {
  await tx.gpuEvent.create({ data: { ...data, id: uuid() } });
}
