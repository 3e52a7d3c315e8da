import { z } from "zod";
import type { Role } from "@/lib/domains/accounts/account";
import { Prisma, type PrismaClient } from "@/lib/engines/db/generated/client";
import type { SessionInfo } from "@/lib/engines/sessions/session-store";
import { maskedAddress } from "@/lib/shared/email";
import { AppError } from "@/lib/shared/errors";
import { HIGHEST_ID, Id } from "@/lib/shared/id";
import { fromCursor, type Page, toPage } from "@/lib/shared/page";
import type { MembersQuery } from "./inputs";
import type { MadeCounts, MemberAtDesk, OneMemberAtDesk } from "./member-at-desk";
import { toSuspension } from "./moderation";

type Needs = {
  prisma: PrismaClient;
  /** A member's living sessions, the last used first. @throws AppError unavailable */
  sessionsOf(memberId: string): Promise<SessionInfo[]>;
};

type Row = {
  id: string;
  name: string;
  email: string;
  createdAt: Date;
  role: Role;
  suspendedAt: Date | null;
  suspendedUntil: Date | null;
  suspensionReason: string;
  emailVerified: boolean;
  hasPassword: boolean;
  counts: MadeCounts;
};

const STATES = {
  all: Prisma.sql`true`,
  suspended: Prisma.sql`member."suspendedAt" IS NOT NULL`,
  admins: Prisma.sql`member.role = 'admin'`,
} as const;

export type MembersAtDesk = ReturnType<typeof createMembersAtDesk>;

/** Members as an admin finds them: who and when and how much, never a word of theirs. */
export function createMembersAtDesk({ prisma, sessionsOf }: Needs) {
  const find = (which: Prisma.Sql, limit: number) => prisma.$queryRaw<Row[]>`
    SELECT found.*, row_to_json(made) AS counts FROM (
      SELECT member.id, member.name, member.email, member."createdAt", member.role::text AS role, member."suspendedAt",
        member."suspendedUntil", member."suspensionReason", member."emailVerifiedAt" IS NOT NULL AS "emailVerified",
        member."passwordHash" IS NOT NULL AS "hasPassword"
      FROM "Member" member WHERE ${which} ORDER BY member.id DESC LIMIT ${limit}
    ) found, LATERAL counts_of(found.id) made ORDER BY found.id DESC`;

  /** Null where it can't be told. */
  const sessions = (id: string) =>
    sessionsOf(id).catch((error: unknown) => {
      if (error instanceof AppError && error.code === "unavailable") return null;
      throw error;
    });

  return {
    /** The newest first; `q` is looked for in names and addresses. */
    async list({ q = "", state, cursor, limit }: MembersQuery): Promise<Page<MemberAtDesk>> {
      const [before] = fromCursor(cursor, z.tuple([Id])) ?? [HIGHEST_ID];
      const like = `%${q.normalize("NFC").replace(/[\\%_]/g, "\\$&")}%`;
      const rows = await find(
        Prisma.sql`member.id < ${before}::uuid AND ${STATES[state]}
          AND (${q} = '' OR member.email ILIKE ${like} OR member.name ILIKE ${like})`,
        limit + 1,
      );
      const page = toPage(
        rows,
        limit,
        ({ id }) => [id],
        (row) => row,
      );
      const items = page.items.map(async (row) => atDesk(row, maskedAddress(row.email), await sessions(row.id)));
      return { items: await Promise.all(items), next: page.next };
    },

    /** @throws AppError member_not_found */
    async get(id: string): Promise<OneMemberAtDesk> {
      const [row] = await find(Prisma.sql`member.id = ${id}::uuid`, 1);
      if (!row) throw new AppError("member_not_found");
      const living = await sessions(id);
      const { emailVerified, hasPassword } = row;
      return { ...atDesk(row, row.email, living), emailVerified, hasPassword, sessions: living?.length ?? null };
    },
  };
}

function atDesk(row: Row, email: string, living: SessionInfo[] | null): MemberAtDesk {
  return {
    id: row.id,
    name: row.name,
    email,
    joinedAt: row.createdAt.toISOString(),
    lastSeenAt: living?.[0]?.lastSeenAt.toISOString() ?? null,
    role: row.role,
    suspension: toSuspension(row),
    counts: row.counts,
  };
}
