import { randomBytes } from "node:crypto";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { chanceOf, inFives } from "./people-rounding";
import { AGE_GROUPS, type Count, type Dashboard, GENDERS, PEOPLE_MIN, type VisitGender } from "./visit";

type People = Pick<Dashboard, "genders" | "ages">;
/** Members by gender, and by "gender age group": multiples of five, and no hidden ones. */
type Edition = { genders: Record<string, number>; ages: Record<string, number> };

const DAY_MS = 86_400_000;

/**
 * How many members say what of themselves. Told from an edition: who joins one by one can't be told by asking before and
 * after, for the next edition is made when the last is a day old and five have joined since. It holds what is told
 * alone: whole fives, drawn so that no group of fewer than five can be computed (people-rounding.ts), by a secret that stays:
 * a group that stays as it is is told as it was.
 */
export async function peopleOf(prisma: PrismaClient, now: Date): Promise<People> {
  await renewEdition(prisma, now);
  const edition = await prisma.peopleEdition.findUnique({ where: { id: 1 } });
  const hidden = !edition && (await prisma.member.count()) === 0 ? 0 : null;
  const { genders, ages } = (edition?.cells ?? { genders: {}, ages: {} }) as Edition;
  return {
    genders: byGender((gender): Count => genders[gender] ?? hidden),
    ages: AGE_GROUPS.map((group) => ({ group, counts: byGender((gender) => ages[`${gender} ${group}`] ?? hidden) })),
  };
}

async function renewEdition(prisma: PrismaClient, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  const cells = await prisma.$queryRaw<{ gender: string; group: string; people: number }[]>`
    SELECT gender::text, age_group("birthDate", (${now}::timestamptz AT TIME ZONE 'UTC')::date) AS group,
      count(*)::int AS people
    FROM "Member"
    WHERE NOT EXISTS (
      SELECT 1 FROM "PeopleEdition" last WHERE last.at > ${yesterday}
        OR (SELECT count(*) FROM "Member" member WHERE member."createdAt" > last.at) < ${PEOPLE_MIN})
    GROUP BY 1, 2`;
  const members = cells.reduce((sum, { people }) => sum + people, 0);
  if (members < PEOPLE_MIN) return;
  const last = await prisma.peopleEdition.findUnique({ where: { id: 1 }, select: { secret: true } });
  const secret = last?.secret ?? randomBytes(32);
  const edition = JSON.stringify(editionOf(cells, secret));
  // Two that make one at once: the later keeps what the other wrote, and its secret.
  await prisma.$executeRaw`
    INSERT INTO "PeopleEdition" AS edition (id, at, cells, secret) VALUES (1, ${now}, ${edition}::jsonb, ${secret})
    ON CONFLICT (id) DO UPDATE SET at = excluded.at, cells = excluded.cells WHERE edition.at <= ${yesterday}
      AND edition.secret = excluded.secret`;
}

function editionOf(cells: readonly { gender: string; group: string; people: number }[], secret: Uint8Array): Edition {
  const of = (gender: string, group: string) =>
    cells.find((cell) => cell.gender === gender && cell.group === group)?.people ?? 0;
  const told = inFives(
    GENDERS.map((gender) => AGE_GROUPS.map((group) => of(gender, group))),
    chanceOf(secret),
  );
  const seen = (pairs: [string, number][]) => Object.fromEntries(pairs.filter(([, people]) => people > 0));
  return {
    genders: seen(GENDERS.map((gender, row) => [gender, told.rows[row] ?? 0])),
    ages: seen(
      GENDERS.flatMap((gender, row) =>
        AGE_GROUPS.map((group, at): [string, number] => [`${gender} ${group}`, told.cells?.[row]?.[at] ?? 0]),
      ),
    ),
  };
}

function byGender<T>(value: (gender: VisitGender) => T): Record<VisitGender, T> {
  return Object.fromEntries(GENDERS.map((gender) => [gender, value(gender)])) as Record<VisitGender, T>;
}

/** Visits of signed-in members in days (UTC) of these dates; null where on none of them five of a group came. */
export async function visitsOf(
  prisma: PrismaClient,
  { from, to }: { from: string; to: string },
): Promise<Dashboard["visitsOf"]> {
  const rows = await prisma.$queryRaw<{ trait: string; value: string; visits: number }[]>`
    SELECT trait, value, sum(visits)::int AS visits FROM "PeopleRollup"
    WHERE day BETWEEN ${from}::date AND ${to}::date GROUP BY trait, value`;
  const told = (trait: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [name, rows.find((row) => row.trait === trait && row.value === name)?.visits ?? null]),
    );
  return { genders: told("gender", GENDERS), ages: told("age", AGE_GROUPS) } as Dashboard["visitsOf"];
}
