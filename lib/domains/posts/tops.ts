import type { PrismaClient } from "@/lib/engines/db/generated/client";
import type { Locale } from "@/lib/shared/locale";
import type { PageTag } from "@/lib/shared/page-tags";
import { DAYS_OF, PERIODS, type Period, type Post } from "./post";
import { toPosts } from "./post-row";

type Needs = {
  prisma: PrismaClient;
  forgetPages(tags: readonly PageTag[]): Promise<void>;
  now?(): number;
};

/** The best of a period, the first first. */
export type Top = { period: Period; posts: Post[] };
/** `first` stands large at the top of the main page, `longer` below it; nothing where there is no picture at all. */
export type Tops = { first: Top | null; longer: Top[] };

/** How old a ranking may be. */
export const TOPS_EVERY_MS = 60_000;
export const TOP_POSTS = 3;
/** So many are kept: one that is hidden leaves at once, and the next takes its place. */
const KEPT = 9;

type Ranking = Record<Period, string[]>;

/**
 * The most liked days of the last day, 7 days, 30 days and ever: such as have a finished picture, one an author, ties by
 * the newer. Ranked at most once a minute, by a clock; a reader waits for it only where no ranking is there yet, or the
 * clock stands still. Whether everyone may still see them is asked each time.
 */
export function createTops({ prisma, forgetPages, now = Date.now }: Needs) {
  let ranked: { at: number; ranking: Promise<Ranking> } | undefined;

  async function rank(): Promise<Ranking> {
    const lists = await Promise.all(
      PERIODS.map(async (period) => {
        const days = period === "all" ? null : DAYS_OF[period];
        const [row] = await prisma.$queryRaw<{ ids: string[] }[]>`
          SELECT top_posts(${KEPT}::int, coalesce(now() - ${days}::int * interval '1 day', '-infinity'))::text[] AS ids`;
        return [period, row?.ids ?? []] as const;
      }),
    );
    return Object.fromEntries(lists) as Ranking;
  }

  function current(): Promise<Ranking> {
    if (!ranked || now() - ranked.at >= TOPS_EVERY_MS) {
      const fresh = { at: now(), ranking: rank() };
      ranked = fresh;
      // Nobody gets a failure that is a minute old.
      fresh.ranking.catch(() => {
        if (ranked === fresh) ranked = undefined;
      });
    }
    return ranked.ranking;
  }

  return {
    /** What the main page shows now. */
    async shown(locale: Locale): Promise<Tops> {
      const ranking = await current();
      const ids = [...new Set(Object.values(ranking).flat())];
      const [found] = await prisma.$queryRaw<{ rows: string | null }[]>`SELECT public_rows(${ids}::uuid[]) AS rows`;
      const posts = new Map(toPosts(found?.rows, locale).map((post) => [post.id, post]));
      const best = (period: Period) =>
        ranking[period]
          .flatMap((id) => posts.get(id) ?? [])
          .filter(({ cover }) => cover?.url)
          .slice(0, TOP_POSTS);
      return arranged(PERIODS.map((period) => ({ period, posts: best(period) })));
    },

    /** Ranks anew, and has the pages made anew that would show something else. */
    async refresh(): Promise<void> {
      const before = await ranked?.ranking.catch(() => null);
      ranked = { at: now(), ranking: rank() };
      const after = await ranked.ranking;
      if (before && JSON.stringify(before) !== JSON.stringify(after)) await forgetPages(["tops"]);
    },
  };
}

/**
 * Which of the periods, the shortest first, are shown: first the shortest that is full, or the longest where none is;
 * of the longer ones those that would not show again what stands above them.
 */
export function arranged(tops: readonly Top[]): Tops {
  const full = tops.findIndex(({ posts }) => posts.length >= TOP_POSTS);
  const at = full < 0 ? tops.length - 1 : full;
  const first = tops[at];
  if (!first || first.posts.length === 0) return { first: null, longer: [] };
  const seen = new Set([idsOf(first)]);
  const longer = tops.slice(at + 1).filter((top) => !seen.has(idsOf(top)) && seen.add(idsOf(top)));
  return { first, longer };
}

function idsOf({ posts }: Top): string {
  return posts
    .map(({ id }) => id)
    .sort()
    .join();
}
