/** What readers ask for, with 1,000 and with 100,000 posts, on both databases, beside what is left without a framework. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDatabase } from "@/lib/engines/db/open-database";
import { startPostgres } from "@/tests/support/postgres";
import { LOGIN, makeArchive, POSTS } from "./support/archive";
import { alone, type Figure, quantile } from "./support/figures";
import { latencies, type Target } from "./support/load";
import { LARGE, multiply, runnerOf, type Size } from "./support/multiply";
import { recordSql, type Statement } from "./support/recorded-sql";
import { signIn } from "./support/sign-in";
import { end, startSite } from "./support/site";

const SMALL: Size = { posts: 1_000, readers: 200, likesEach: 50 };
const TIMES = 200;
const KOREAN = { "accept-language": "ko" };
/** One, two and five syllables, some in many days and some in few, and one that nobody wrote. */
const WORDS = ["꽃", "비", "바다", "할머니", "아이스크림", "뷁"];

/** A page or an answer, by its path; whose it is. */
type Asked = { what: string; path: string; member?: true };

export async function measurePeople(): Promise<Figure[]> {
  const postgres = await startPostgres();
  try {
    const figures: Figure[] = [];
    for (const kind of ["Postgres", "PGlite"] as const) {
      const small = await measureSize(kind, SMALL, () => postgres.newDatabase());
      const large = await measureSize(kind, LARGE, () => postgres.newDatabase());
      for (const [what, { p50, p99, bare }] of large) {
        const before = small.get(what);
        const goal = what.startsWith("search") && kind === "Postgres" ? { under: 30 } : null;
        figures.push(
          { what: `${kind}, ${what}: p50 with 1,000`, value: before?.p50 ?? Number.NaN, unit: "ms", goal: null },
          { what: "  p50 with 100,000", value: p50, unit: "ms", goal: null },
          { what: "  p99 with 100,000", value: p99, unit: "ms", goal },
          { what: "  100,000 beside 1,000", value: p50 / (before?.p50 ?? Number.NaN), unit: "x", goal: { under: 1.5 } },
        );
        if (bare) figures.push({ what: "  p50 of node:http + pg, the same SQL", value: bare, unit: "ms", goal: null });
      }
    }
    return figures;
  } finally {
    await postgres.stop();
  }
}

type Times = Map<string, { p50: number; p99: number; bare: number | null }>;

async function measureSize(
  kind: "Postgres" | "PGlite",
  size: Size,
  newDatabase: () => Promise<string>,
): Promise<Times> {
  const databaseUrl = kind === "Postgres" ? await newDatabase() : undefined;
  const first = Math.min(size.posts, POSTS);
  const { env, dataDir, newestPostId } = await makeArchive(databaseUrl, first);
  if (databaseUrl) console.log(kind, await fill(runnerOf(databaseUrl), size, first, newestPostId));
  else {
    const database = await openDatabase({ dataDir });
    const run = (sql: string) => database.prisma.$queryRawUnsafe<Record<string, unknown>[]>(sql);
    console.log(kind, await fill(run, size, first, newestPostId));
    await database.close();
  }
  const replay = databaseUrl ? await startReplay(databaseUrl, env, newestPostId) : null;
  const undo = replay ? [replay.stop] : [];
  try {
    const site = await startSite({ ...env, DATABASE_URL: databaseUrl ?? "", TRUST_PROXY: "true" });
    undo.unshift(site.stop);
    const cookie = await signIn(site.url, LOGIN);
    const asked = await paths(site.url, newestPostId, cookie);
    const times: Times = new Map();
    for (const { what, path: place, member } of asked) {
      const target = { name: what, url: site.url + place, headers: { ...KOREAN, ...(member && { cookie }) } };
      const bare = replay && { name: `bare ${what}`, url: replay.url + place, headers: KOREAN };
      times.set(what, await inTurn(target, bare));
    }
    return times;
  } finally {
    for (const stop of undo) await stop();
  }
}

let visitors = 0;

/** The same asked by somebody who has not asked yet: one alone may search so often and no more. */
function byAnother(target: Target): Target {
  visitors += 1;
  const address = `10.0.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}`;
  return { ...target, headers: { ...target.headers, "x-forwarded-for": address } };
}

/** In turn, so that a busy moment hits both alike. */
async function inTurn(target: Target, bare: Target | null): Promise<{ p50: number; p99: number; bare: number | null }> {
  await latencies(byAnother(target), 30);
  if (bare) await latencies(bare, 30);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < TIMES / 20; round++) {
    ours.push(...(await latencies(byAnother(target), 20)));
    if (bare) theirs.push(...(await latencies(bare, 20)));
  }
  return { p50: quantile(ours), p99: quantile(ours, 0.99), bare: bare && quantile(theirs) };
}

/** Likes and earlier years; comments, most of them under the newest post; the member's gallery of 5,000 pictures. */
async function fill(
  run: (sql: string) => Promise<Record<string, unknown>[]>,
  size: Size,
  first: number,
  postId: string,
) {
  const there = await multiply(run, size, first);
  await run(`
    INSERT INTO "Comment" (id, "postId", "authorId", body)
    SELECT gen_random_uuid(), p.id, p."authorId", '그림이 참 예뻐요. 저도 비슷한 날이 있었어요.'
    FROM "Post" p, generate_series(1, 3) n
    WHERE p.id IN (SELECT id FROM "Post" ORDER BY id DESC LIMIT ${size.posts / 10})`);
  await run(`
    INSERT INTO "Comment" (id, "postId", "authorId", body)
    SELECT gen_random_uuid(), '${postId}', "authorId", '잘 읽었습니다.' FROM "Post" ORDER BY id DESC LIMIT 500`);
  await run(`
    INSERT INTO "Picture" (id, "postId", "ownerId", text, style, seed, status, key, width, height, thumbhash)
    SELECT gen_random_uuid(), p."postId", p."ownerId", p.text, p.style, n, 'done', md5(n::text || p.id), p.width, p.height, p.thumbhash
    FROM (
      SELECT * FROM "Picture" WHERE "ownerId" = (SELECT id FROM "Member" WHERE email = '${LOGIN.email}') LIMIT 1
    ) p, generate_series(1, 5000) n`);
  await run("VACUUM ANALYZE");
  return there;
}

async function paths(url: string, postId: string, cookie: string): Promise<Asked[]> {
  const read = async (place: string) => (await fetch(url + place, { headers: { ...KOREAN, cookie } })).json();
  const list = (await read("/api/posts")) as { next: string; items: { author: { id: string } }[] };
  const me = ((await read("/api/me")) as { id: string }).id;
  return [
    { what: "main page", path: "/" },
    { what: "top of the month", path: "/top/month" },
    { what: "GET /api/posts, second page", path: `/api/posts?cursor=${list.next}` },
    { what: "GET /api/posts, most liked of the month", path: "/api/posts?sort=top&period=month" },
    ...WORDS.map((word) => ({ what: `search for ${word}`, path: `/api/posts?q=${encodeURIComponent(word)}` })),
    { what: "search page for 꽃", path: `/search?q=${encodeURIComponent("꽃")}` },
    { what: "profile", path: `/members/${me}` },
    { what: "GET /api/members/{id}", path: `/api/members/${me}` },
    { what: "comments", path: `/api/posts/${postId}/comments` },
    { what: "calendar", path: "/me/calendar", member: true },
    {
      what: "GET /api/me/calendar",
      path: `/api/me/calendar?month=${new Date().toISOString().slice(0, 7)}`,
      member: true,
    },
    { what: "gallery", path: "/me/gallery", member: true },
    { what: "GET /api/pictures", path: "/api/pictures", member: true },
    { what: "my days", path: "/me", member: true },
  ];
}

/** A bare server that asks the database the same and sends the same bytes: written down from a site that ends before. */
async function startReplay(databaseUrl: string, env: Record<string, string>, newestPostId: string) {
  const recorder = await recordSql(databaseUrl);
  const site = await startSite({ ...env, DATABASE_URL: recorder.url });
  const routes: Record<string, { statements: Statement[]; body: string; type: string }> = {};
  const cookie = await signIn(site.url, LOGIN);
  const asked = await paths(site.url, newestPostId, cookie);
  for (const { path: place, member } of asked) {
    const headers = { ...KOREAN, ...(member && { cookie }) };
    // The second time, when what is kept is kept.
    await (await fetch(site.url + place, { headers })).text();
    recorder.take();
    const answer = await fetch(site.url + place, { headers });
    const body = await answer.text();
    const statements = recorder
      .take()
      .filter(({ text }) => /^\s*(?:\/\*.*?\*\/\s*|--.*\n\s*)*(select|with)\b/i.test(text));
    routes[place] = { statements, body, type: answer.headers.get("content-type") ?? "" };
  }
  await site.stop();
  await recorder.stop();
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-replay-"));
  const file = path.join(folder, "routes.json");
  await writeFile(file, JSON.stringify(routes));
  const child = spawn(process.execPath, ["bench/support/replay.mjs", databaseUrl, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill());
  const port = await new Promise<string>((resolve) =>
    child.stdout.once("data", (chunk) => resolve(String(chunk).trim())),
  );
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

await alone(import.meta.url, measurePeople);
