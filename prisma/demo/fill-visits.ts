import { foldAll } from "@/lib/domains/visits/fold";
import { RAW_VISIT_DAYS } from "@/lib/domains/visits/visit";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { Person } from "./people";
import type { VisitPlan } from "./plan-visits";

const CHUNK = 3000;
/** The demo's days are small. */
const DAYS_AT_ONCE = 31;

/**
 * Writes a year of visits and folds it, as the site would have done day by day; what is folded already stays. Pictures
 * count as drawn when their days were written, and not all on the day on which the demo was filled.
 */
export async function writeVisits(prisma: PrismaClient, { visits, signIns }: VisitPlan, began: Date): Promise<void> {
  if ((await prisma.visitRollup.count()) === 0) {
    await prisma.$executeRaw`
      UPDATE "Picture" picture SET "createdAt" = post."createdAt", "startedAt" = post."createdAt",
        "finishedAt" = post."createdAt" + coalesce(picture."drawMs", 0) * interval '1 millisecond'
      FROM "Post" post WHERE post.id = picture."postId"`;
    await prisma.pictureEnd.deleteMany();
    await prisma.$executeRaw`
      SELECT picture_ended(picture) FROM "Picture" picture
      WHERE picture.status IN ('done', 'failed') AND picture."finishedAt" IS NOT NULL`;
    const rows = visits.map(({ hour, at, visitor, by, agent, host }) => {
      const said = by ? { gender: by.gender, ageGroup: ageGroupOf(by, at) } : {};
      return { hour, at, visitor, agent, host, isMember: by !== null, ...said };
    });
    await inChunks(
      rows,
      (json) => prisma.$executeRaw`
      INSERT INTO "Visit" SELECT * FROM jsonb_populate_recordset(NULL::"Visit", ${json}::jsonb) ON CONFLICT DO NOTHING`,
    );
    const pages = visits.flatMap(({ hour, visitor, agent, paths }) =>
      paths.map((path) => ({ hour, visitor, agent, path })),
    );
    await inChunks(
      pages,
      (json) => prisma.$executeRaw`
      INSERT INTO "VisitPage" SELECT * FROM jsonb_populate_recordset(NULL::"VisitPage", ${json}::jsonb)
      ON CONFLICT DO NOTHING`,
    );
    await inChunks(
      signIns,
      (json) => prisma.$executeRaw`
      INSERT INTO "SignIn" SELECT * FROM jsonb_populate_recordset(NULL::"SignIn", ${json}::jsonb) ON CONFLICT DO NOTHING`,
    );
    // A machine of one week was seen and taken out.
    await prisma.droppedAgent.createMany({ data: { agent: "odd" }, skipDuplicates: true });
    // All of it is there: from the first day on it may be folded.
    await prisma.$executeRaw`
      INSERT INTO "VisitBook" ("foldedTo")
      SELECT date_bin('1 day', min("createdAt"), TIMESTAMPTZ '2000-01-01 00:00:00+00') FROM "Member"
      ON CONFLICT (id) DO UPDATE SET "foldedTo" = excluded."foldedTo"`;
  }
  await foldAll({ prisma, rawVisitDays: RAW_VISIT_DAYS, now: () => began }, undefined, DAYS_AT_ONCE);
}

/** One statement for thousands of rows; Prisma's createMany takes many times as long. */
async function inChunks(rows: readonly object[], write: (json: string) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) await write(JSON.stringify(rows.slice(at, at + CHUNK)));
}

const GROUPS = ["under10", "10s", "20s", "30s", "40s", "50s", "60s"];

function ageGroupOf({ birthDate }: Person, at: Date): string {
  if (birthDate === null) return "unsaid";
  const birth = new Date(birthDate);
  const hadBirthday = at.toISOString().slice(5, 10) >= birthDate.slice(5, 10);
  const years = at.getUTCFullYear() - birth.getUTCFullYear() - (hadBirthday ? 0 : 1);
  return GROUPS[Math.min(6, Math.floor(years / 10))] ?? "unsaid";
}
