import type { runnerOf } from "./multiply";

/** Visits of the last two years; the two before them, which the page compares them with, have as many. */
export const VISITS = Number(process.env.BENCH_VISITS ?? 10_000_000);
const DAYS = 730;
const BEFORE = 730;
const RAW_DAYS = 32;
const A_DAY = Math.round(VISITS / DAYS);
/** Whole days that wait to be folded. */
const WAITING = 3;

const TODAY = "date_trunc('day', now(), 'UTC')";
const BEGIN = `${TODAY} - interval '${DAYS + BEFORE} days'`;
const QUARTERS = `generate_series(${BEGIN}, ${TODAY} - interval '${WAITING} days' - interval '15 minutes', '15 minutes') at`;
const FOLDED_DAYS = `(SELECT day::date, (day::date - date '2020-01-01') AS nr
  FROM generate_series((${BEGIN})::date, (${TODAY} - interval '${WAITING + 1} days')::date, '1 day') day) days`;
/** Evenings are busy, nights are not. */
const BUSY = "(1 + 0.8 * sin(extract(epoch FROM at) / 86400 * 2 * pi()))";
const KINDS = 'phone, tablet, desktop, "inApp", odd';

/**
 * Fills a database that has the archive's posts with what two years leave, and the two before: rollups as folding leaves
 * them up to three days ago, raw rows of the last month, and three whole days that wait to be folded. Pages are such as
 * may be told, other ones each day; members like and answer; pictures end well or badly.
 * @returns what there is now, in words
 */
export async function twoYearsOfVisits(run: ReturnType<typeof runnerOf>): Promise<string> {
  for (const sql of [...PEOPLE, ...ROLLUPS, ...RAW]) await run(sql);
  await run("VACUUM ANALYZE");
  const [now] = await run(`
    SELECT (SELECT sum(phone + tablet + desktop + "inApp" + odd) FROM "VisitRollup" WHERE step = 15) AS folded,
      (SELECT count(*) FROM "VisitRollup") AS rollups, (SELECT count(*) FROM "LaterVisitorRollup") AS later,
      (SELECT count(*) FROM "PageRollup") AS page_rows, (SELECT count(*) FROM "PictureRollup") AS picture_rows,
      (SELECT count(*) FROM "Visit") AS raw, (SELECT count(*) FROM "VisitPage") AS pages,
      (SELECT count(*) FROM "Like") AS likes, (SELECT count(*) FROM "Comment") AS comments,
      (SELECT count(*) FROM "Member") AS members`);
  return Object.entries(now ?? {})
    .map(([name, count]) => `${name}: ${count}`)
    .join(", ");
}

const PEOPLE = [
  `INSERT INTO "Member" (id, email, "passwordHash", name, gender, "birthDate", "createdAt")
    SELECT gen_random_uuid(), 'reader' || n || '@example.com', 'none', 'reader ' || n,
      (ARRAY['female', 'female', 'male', 'other', 'unsaid'])[n % 5 + 1]::"Gender",
      CASE WHEN n % 7 > 0 THEN date '1950-01-01' + (n * 13) % 20000 END, now() - (n % ${DAYS * 24}) * interval '1 hour'
    FROM generate_series(1, 2000) n`,
  `INSERT INTO "Session" ("idHash", "memberId", "lastSeenAt", "expiresAt")
    SELECT md5(id::text), id, now() - (row_number() OVER (ORDER BY id)) * interval '90 seconds', now() + interval '20 days'
    FROM "Member" WHERE email LIKE 'reader%'`,
  'ALTER TABLE "Like" DISABLE TRIGGER USER',
  'ALTER TABLE "Comment" DISABLE TRIGGER USER',
  `WITH posts AS (SELECT id, row_number() OVER (ORDER BY id) AS at FROM "Post"),
      readers AS (SELECT id, row_number() OVER (ORDER BY id) AS at FROM "Member" WHERE email LIKE 'reader%')
    INSERT INTO "Like" ("memberId", "postId", "createdAt")
    SELECT readers.id, posts.id, now() - ((readers.at * 31 + n * 971) % ${DAYS * 24 * 60}) * interval '1 minute'
    FROM readers, generate_series(0, 149) n JOIN posts ON true
    WHERE posts.at = (readers.at * 7919 + n * 197) % (SELECT count(*) FROM "Post") + 1 ON CONFLICT DO NOTHING`,
  `WITH posts AS (SELECT id, row_number() OVER (ORDER BY id) AS at FROM "Post"),
      readers AS (SELECT id, row_number() OVER (ORDER BY id) AS at FROM "Member" WHERE email LIKE 'reader%')
    INSERT INTO "Comment" (id, "postId", "authorId", body, "createdAt")
    SELECT gen_random_uuid(), posts.id, readers.id, 'a day well told', now() - ((readers.at * 17 + n * 7727) % ${DAYS * 24 * 60}) * interval '1 minute'
    FROM readers, generate_series(0, 39) n JOIN posts ON true
    WHERE posts.at = (readers.at * 104729 + n * 61) % (SELECT count(*) FROM "Post") + 1`,
  'ALTER TABLE "Like" ENABLE TRIGGER USER',
  'ALTER TABLE "Comment" ENABLE TRIGGER USER',
  // When the archive's pictures were drawn: an hour after the words.
  `UPDATE "Picture" SET "finishedAt" = "createdAt" + interval '1 hour', "drawMs" = 300 + (extract(epoch FROM "createdAt")::bigint % 900)::int`,
];

/** Hours of the quarters that are there, as folding makes them. @param keys what a row has beside its moment */
function inHours(table: string, columns: string[], keys: string[] = []): string {
  const [names, sums] = [[...keys, ...columns].join(", "), columns.map((column) => `sum(${column})`)];
  return `
    INSERT INTO "${table}" (step, at, ${names})
    SELECT steps.step, begin, ${[...keys, ...sums].join(", ")}
    FROM "${table}" quarters, rollup_steps(quarters.at) steps WHERE quarters.step = 15 AND steps.step > 15
    GROUP BY ${["steps.step", "begin", ...keys].join(", ")}`;
}
const VISITS_BY_KIND = ["phone", "tablet", "desktop", '"inApp"', "odd"];
const VISITORS_BY_KIND = ['"phoneFirst"', '"tabletFirst"', '"desktopFirst"', '"inAppFirst"', '"oddFirst"'];

const ROLLUPS = [
  `INSERT INTO "VisitRollup"
    SELECT 15, at, (n * 0.55)::int, (n * 0.07)::int, (n * 0.2)::int, (n * 0.15)::int, (n * 0.03)::int,
      (n * 0.3)::int, (n * 0.04)::int, (n * 0.1)::int, (n * 0.08)::int, (n * 0.02)::int
    FROM (SELECT at, ${A_DAY} / 96.0 * ${BUSY} AS n FROM ${QUARTERS}) made`,
  inHours("VisitRollup", [...VISITS_BY_KIND, ...VISITORS_BY_KIND]),
  `INSERT INTO "LaterVisitorRollup" (step, at, agent, earlier, visitors) SELECT 15, at, agent, earlier, 1
    FROM ${QUARTERS}, (VALUES ('phone', 4), ('desktop', 1), ('phone', 16)) later (agent, earlier)`,
  inHours("LaterVisitorRollup", ["visitors"], ["agent", "earlier"]),
  `INSERT INTO "ContentRollup" SELECT 15, at, 4, 1, 5, 6, 20, 7 FROM ${QUARTERS}`,
  inHours("ContentRollup", ['"signIns"', "members", "posts", "pictures", "likes", "comments"]),
  // Ten pages of the site, and thirty days of diaries: other ones each day.
  `INSERT INTO "PageRollup" (day, path, ${KINDS})
    SELECT day, path, 900 / place, 90 / place, 400 / place, 200 / place, 20 / place FROM ${FOLDED_DAYS}, (
      SELECT path, place FROM unnest(ARRAY['/', '/search', '/top/week', '/help', '/me', '/write', '/sign-up', '/tags/[tag]', '/diaries', '/me/gallery'])
        WITH ORDINALITY page (path, place)) site
    UNION ALL
    SELECT day, '/posts/' || post.id, 200 / place, 20 / place, 80 / place, 40 / place, 4 / place
    FROM ${FOLDED_DAYS}, generate_series(1, 30) place
    JOIN (SELECT id, row_number() OVER (ORDER BY id) AS at FROM "Post") post ON true
    WHERE post.at = (days.nr * 7 + place) % (SELECT count(*) FROM "Post") + 1`,
  `INSERT INTO "HostRollup" (day, host, ${KINDS})
    SELECT day, CASE WHEN host = 1 THEN '' ELSE 'host-' || (host + nr) % 60 || '.example' END, 2000 / host, 200 / host, 700 / host, 500 / host, 0
    FROM ${FOLDED_DAYS}, generate_series(1, 25) host ON CONFLICT DO NOTHING`,
  `INSERT INTO "PeopleRollup" SELECT day, trait, value, 500 FROM ${FOLDED_DAYS}, (VALUES ('gender', 'female'), ('gender', 'male'),
    ('gender', 'unsaid'), ('age', '10s'), ('age', '20s'), ('age', '30s'), ('age', '40s'), ('age', 'unsaid')) said (trait, value)`,
  `INSERT INTO "PictureRollup" SELECT day, painter, 'done', ms * 100, 9 FROM ${FOLDED_DAYS},
    (VALUES ('crayon'), ('stable-diffusion')) one (painter), generate_series(7, 36) ms`,
  `INSERT INTO "PictureRollup" SELECT day, 'stable-diffusion', outcome, 0, 2 FROM ${FOLDED_DAYS},
    (VALUES ('painting_refused'), ('painter_failed'), ('no_such_painter'), ('internal')) failed (outcome)`,
  `INSERT INTO "VisitBook" VALUES (1, ${TODAY} - interval '${WAITING} days') ON CONFLICT (id) DO UPDATE SET "foldedTo" = excluded."foldedTo"`,
];

const RAW = [
  `INSERT INTO "Visit" (hour, visitor, at, "isMember", agent, host, gender, "ageGroup")
    SELECT hour, visitor, hour + (n % 4) * interval '15 minutes', n % 4 = 0, (ARRAY['phone', 'phone', 'desktop', 'in-app', 'odd'])[n % 5 + 1],
      CASE WHEN n % 2 = 0 THEN '' ELSE 'host-' || n % 60 || '.example' END,
      CASE WHEN n % 4 = 0 THEN (ARRAY['female', 'male', 'unsaid'])[n % 3 + 1] END::"Gender",
      CASE WHEN n % 4 = 0 THEN (ARRAY['10s', '20s', '30s', '40s', 'unsaid'])[n % 5 + 1] END
    FROM generate_series(${TODAY} - interval '${RAW_DAYS} days', date_trunc('hour', now()), '1 hour') hour,
      generate_series(1, ${Math.round(A_DAY / 24)}) n,
      LATERAL (SELECT left(md5(hour::date::text || ' ' || (n * 31 + extract(hour FROM hour)::int * 7) % 9000), 22) AS visitor) who
    ON CONFLICT DO NOTHING`,
  `INSERT INTO "VisitPage" (hour, visitor, path, agent)
    SELECT hour, visitor, (ARRAY['/', '/search', '/top/week'])[page], agent FROM "Visit", generate_series(1, 2) page
    UNION ALL
    SELECT visit.hour, visit.visitor, '/posts/' || post.id, visit.agent
    FROM (SELECT *, abs(hashtext(visitor || hour)) % 300 + 1 AS nr FROM "Visit") visit
    JOIN (SELECT id, row_number() OVER (ORDER BY id DESC) AS nr FROM "Post") post USING (nr)`,
  `INSERT INTO "SignIn" SELECT gen_random_uuid(), at FROM generate_series(${TODAY} - interval '${RAW_DAYS} days', now(), '15 minutes') at,
    generate_series(1, 4)`,
  `INSERT INTO "PictureEnd" (at, painter, outcome, ms)
    SELECT at, 'stable-diffusion', CASE WHEN n = 6 THEN 'painting_refused' ELSE 'done' END, CASE WHEN n = 6 THEN 0 ELSE 700 + n * 100 END
    FROM generate_series(${TODAY} - interval '${RAW_DAYS} days', now(), '15 minutes') at, generate_series(1, 6) n`,
];
