import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { retried } from "@/lib/engines/db/refusals";
import type { AgentKind } from "./visit";

/** Times are ISO 8601 in UTC. `memberId` is looked up for what they say of themselves, and not kept. */
export type NewVisit = {
  hour: string;
  visitor: string;
  at: string;
  memberId: string | null;
  agent: AgentKind;
  host: string;
};
export type NewVisitPage = { hour: string; visitor: string; path: string; agent: AgentKind };
export type NewSignIn = { id: string; at: string };
export type Batch = { visits: NewVisit[]; pages: NewVisitPage[]; signIns: NewSignIn[] };

/** The first day (UTC) of which anything is counted: that of the first member, so that folding begins with the site. */
export async function openBook(prisma: PrismaClient, now: Date): Promise<void> {
  await prisma.$executeRaw`
    INSERT INTO "VisitBook" ("foldedTo")
    SELECT date_bin('1 day', least(min("createdAt"), ${now}::timestamptz), TIMESTAMPTZ '2000-01-01 00:00:00+00')
    FROM "Member" ON CONFLICT DO NOTHING`;
}

/**
 * Writes what was seen, in one statement. What is there already stays, so a batch may be written again when nobody
 * knows whether it was; what belongs to a day that is folded comes too late. Held against folding by the book's row. Of
 * pages with somebody's id only such are kept as everyone may see now: the page "not found" tells of itself too.
 * @returns how many came too late
 */
export async function writeVisits(prisma: PrismaClient, { visits, pages, signIns }: Batch): Promise<number> {
  const [answer] = await retried(
    () => prisma.$queryRaw<{ late: number }[]>`
      WITH book AS (SELECT "foldedTo" FROM "VisitBook" WHERE id = 1 FOR SHARE),
        visit AS (
          SELECT * FROM jsonb_to_recordset(${JSON.stringify(visits)}::jsonb)
            AS row (hour timestamptz, visitor text, at timestamptz, "memberId" uuid, agent text, host text)),
        page AS (
          SELECT * FROM jsonb_to_recordset(${JSON.stringify(pages)}::jsonb)
            AS row (hour timestamptz, visitor text, path text, agent text)),
        kept AS MATERIALIZED (SELECT path FROM held_pages(ARRAY(SELECT path FROM page)) path),
        entry AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(signIns)}::jsonb) AS row (id uuid, at timestamptz)),
        -- In one order, so that two processes with the same visitors wait in no circle.
        new_visits AS (
          INSERT INTO "Visit" (hour, visitor, at, "isMember", agent, host, gender, "ageGroup")
          SELECT visit.hour, visit.visitor, visit.at, visit."memberId" IS NOT NULL, visit.agent, visit.host,
            CASE WHEN visit."memberId" IS NOT NULL THEN coalesce(member.gender, 'unsaid') END,
            CASE WHEN visit."memberId" IS NOT NULL
              THEN age_group(member."birthDate", (visit.at AT TIME ZONE 'UTC')::date) END
          FROM visit JOIN book ON visit.hour >= book."foldedTo" LEFT JOIN "Member" member ON member.id = visit."memberId"
          ORDER BY visit.hour, visit.visitor ON CONFLICT DO NOTHING),
        new_pages AS (
          INSERT INTO "VisitPage" (hour, visitor, path, agent)
          SELECT page.hour, page.visitor, page.path, page.agent
          FROM page JOIN book ON page.hour >= book."foldedTo" JOIN kept ON kept.path = page.path
          ORDER BY page.hour, page.visitor, page.path ON CONFLICT DO NOTHING),
        new_entries AS (
          INSERT INTO "SignIn" (id, at)
          SELECT entry.id, entry.at FROM entry JOIN book ON entry.at >= book."foldedTo" ORDER BY entry.id
          ON CONFLICT DO NOTHING)
      SELECT (SELECT count(*) FROM visit JOIN book ON visit.hour < book."foldedTo")::int
        + (SELECT count(*) FROM entry JOIN book ON entry.at < book."foldedTo")::int AS late`,
  );
  return answer?.late ?? 0;
}
