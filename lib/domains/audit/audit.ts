import type { Prisma, PrismaClient } from "@/lib/engines/db/generated/client";
import { type Allowed, inTransaction } from "@/lib/engines/db/refusals";
import { AppError } from "@/lib/shared/errors";
import type { ActName, TargetKind } from "./acts";

/** One act, as it will be told. `before` and `after` hold the values that changed, and no words of anybody. */
export type Act = {
  act: ActName;
  target?: TargetKind;
  targetId?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

/** Who acts, and from where: hash of the address, and the request that asked for it. */
export type Actor = { id: string; address: string; requestId: string };

/** What came of an act, and what is to be told of it; none where nothing was changed. */
type Acted<T> = { answer: T; acts: readonly Act[] };

/**
 * The one way in which an admin changes something, or reads what is not theirs: the act and its entries are one
 * transaction, so that neither is there without the other. Retried as a whole after a collision.
 * @param members whom the act is about: held with the actor in the order of ids (lib/engines/db/locks.ts)
 * @throws AppError not_found when the actor is no admin any more, as the door would say
 */
export function audited<T>(
  prisma: PrismaClient,
  by: Actor,
  work: (tx: Prisma.TransactionClient) => Promise<Acted<T>>,
  members: readonly string[] = [],
  allowed: Allowed = {},
): Promise<T> {
  const whole = async (tx: Prisma.TransactionClient) => {
    const ids = [...new Set([by.id, ...members])];
    const held = await tx.$queryRaw<{ id: string; isAdmin: boolean }[]>`
      SELECT id, role = 'admin' AND "suspendedAt" IS NULL AS "isAdmin" FROM "Member"
      WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
    if (!held.some(({ id, isAdmin }) => id === by.id && isAdmin)) throw new AppError("not_found");
    const { answer, acts } = await work(tx);
    if (acts.length > 0) await tx.auditEntry.createMany({ data: acts.map((act) => entryOf(by, act)) });
    return answer;
  };
  return inTransaction(prisma, whole, allowed);
}

function entryOf({ id, address, requestId }: Actor, act: Act): Prisma.AuditEntryCreateManyInput {
  const { before, after, ...rest } = act;
  return { ...rest, actorId: id, address, requestId, before: asJson(before), after: asJson(after) };
}

function asJson(values: Record<string, unknown> | undefined): Prisma.InputJsonObject | undefined {
  return values && (JSON.parse(JSON.stringify(values)) as Prisma.InputJsonObject);
}
