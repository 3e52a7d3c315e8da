import { v7 as uuid } from "uuid";
import { z } from "zod";
import { type Actor, audited } from "@/lib/domains/audit/audit";
import type { Prisma, PrismaClient, SignUpLink as Row } from "@/lib/engines/db/generated/client";
import { AppError } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { fromCursor, type Page, type PageQuery, toPage } from "@/lib/shared/page";
import { derivedSecret, hashSecret } from "@/lib/shared/secrets";
import type { NewSignUpLink } from "./inputs";

type Needs = {
  prisma: PrismaClient;
  /** What tokens are derived from: none is at rest. */
  siteSecret: string;
  siteUrl: string;
};

/** A link as an admin sees it. Times in ISO 8601, UTC. */
export type SignUpLink = {
  id: string;
  note: string;
  uses: number;
  /** Null: any number. */
  usesMax: number | null;
  state: "open" | "used" | "expired" | "revoked";
  createdAt: string;
  expiresAt: string;
  /** Null for one that opens nothing any more. */
  url: string | null;
};

const DAY_MS = 86_400_000;

export type SignUpLinks = ReturnType<typeof createSignUpLinks>;

/** Links that admins make, by which people sign up where not anyone may. */
export function createSignUpLinks({ prisma, siteSecret, siteUrl }: Needs) {
  const tokenOf = ({ id, createdAt }: Pick<Row, "id" | "createdAt">) =>
    derivedSecret(siteSecret, "sign-up", id, createdAt.toISOString());

  function toLink(row: Row): SignUpLink {
    const { id, note, uses, usesMax, createdAt, expiresAt } = row;
    const state = stateOf(row);
    const token = tokenOf(row);
    // Made under another secret it opens nothing, and is not shown as if it did.
    const opens = state === "open" && hashSecret(token) === row.tokenHash;
    return {
      id,
      note,
      uses,
      usesMax,
      state,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      url: opens ? `${siteUrl}/sign-up?invitation=${token}` : null,
    };
  }

  return {
    /** The latest first. */
    async list({ cursor, limit }: PageQuery): Promise<Page<SignUpLink>> {
      const before = fromCursor(cursor, z.tuple([Id]));
      const rows = await prisma.signUpLink.findMany({
        where: before ? { id: { lt: before[0] } } : {},
        orderBy: { id: "desc" },
        take: limit + 1,
      });
      return toPage(rows, limit, ({ id }) => [id], toLink);
    },

    async make(by: Actor, { note, usesMax, days }: NewSignUpLink): Promise<SignUpLink> {
      const made = { id: uuid(), createdAt: new Date() };
      const expiresAt = new Date(made.createdAt.getTime() + days * DAY_MS);
      const data = { ...made, note, usesMax, expiresAt, tokenHash: hashSecret(tokenOf(made)) };
      const row = await audited(prisma, by, async (tx) => {
        const row = await tx.signUpLink.create({ data });
        const after = { usesMax, expiresAt };
        return { answer: row, acts: [{ act: "signUpLink.make", target: "signUpLink", targetId: row.id, after }] };
      });
      return toLink(row);
    },

    /** It opens nothing any more. Repeating changes nothing. @throws AppError not_found */
    async revoke(by: Actor, id: string): Promise<SignUpLink> {
      const row = await audited(prisma, by, async (tx) => {
        const { count } = await tx.signUpLink.updateMany({
          where: { id, revokedAt: null },
          data: { revokedAt: new Date() },
        });
        const row = await tx.signUpLink.findUnique({ where: { id } });
        if (!row) throw new AppError("not_found");
        const entry = { act: "signUpLink.revoke", target: "signUpLink", targetId: id } as const;
        return { answer: row, acts: count === 1 ? [{ ...entry, after: { uses: row.uses } }] : [] };
      });
      return toLink(row);
    },
  };
}

/**
 * Uses a link for one person, in the transaction that makes them.
 * @returns false for one that opens nothing (any more), also where others were quicker
 */
export async function spendSignUpLink(tx: Prisma.TransactionClient, token: string): Promise<boolean> {
  // One statement: who comes at the same time waits for the row, and is then counted with it.
  const used = await tx.$executeRaw`
    UPDATE "SignUpLink" SET uses = uses + 1
    WHERE "tokenHash" = ${hashSecret(token)} AND "revokedAt" IS NULL AND "expiresAt" > now()
      AND ("usesMax" IS NULL OR uses < "usesMax")`;
  return used === 1;
}

function stateOf({ revokedAt, expiresAt, uses, usesMax }: Row): SignUpLink["state"] {
  if (revokedAt) return "revoked";
  if (usesMax !== null && uses >= usesMax) return "used";
  return expiresAt.getTime() <= Date.now() ? "expired" : "open";
}
