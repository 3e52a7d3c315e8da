import { readableComment } from "@/lib/domains/comments/rights";
import { inDiary, ownPending, readable } from "@/lib/domains/posts/rights";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { toDay } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { altOf, saidIn, wordsOf } from "@/lib/shared/words";
import { readDiaries } from "./read-diaries";

/** A picture as a file to take away. */
type PictureFile = { bytes(): Promise<Buffer> };

type Needs = {
  prisma: PrismaClient;
  /** A picture that its reader may see, as a JPEG. @throws AppError picture_not_found */
  pictureFile(id: string, readerId: string, locale: Locale): Promise<PictureFile>;
};

/** A file of an archive; its bytes are asked for when its turn comes. */
export type ExportedFile = { name: string; bytes(): Promise<Buffer> };

/** A diary to take away: all of it that a member may read, closed or not. */
export function createExports({ prisma, pictureFile }: Needs) {
  return {
    /**
     * diary.json, a Markdown file a day, and the pictures that stand for entries; of the member's own also what waits beside
     * them, by itself.
     * @throws AppError diary_not_found
     */
    async files(memberId: string, id: string, locale: Locale): Promise<ExportedFile[]> {
      const [diary] = await readDiaries(prisma, memberId, id);
      if (!diary) throw new AppError("diary_not_found");
      const rows = await prisma.post.findMany({
        where: { ...inDiary(id), ...readable(memberId) },
        select: {
          id: true,
          title: true,
          body: true,
          day: true,
          mood: true,
          weather: true,
          tags: true,
          publishedAt: true,
          author: { select: { id: true, name: true } },
          cover: { select: { id: true, status: true, altKo: true, altEn: true } },
          comments: {
            where: readableComment(memberId),
            select: { body: true, createdAt: true, author: { select: { name: true } } },
            orderBy: { id: "asc" },
          },
        },
        orderBy: [{ day: "asc" }, { id: "asc" }],
      });
      const waiting = await prisma.pendingEdit.findMany({
        where: { postId: { in: rows.map((row) => row.id) }, ...ownPending(memberId) },
        select: {
          postId: true,
          title: true,
          body: true,
          day: true,
          mood: true,
          weather: true,
          tags: true,
          savedAt: true,
        },
      });
      const pendings = new Map(
        waiting.map(({ postId, savedAt, ...edit }) => [
          postId,
          { ...edit, ...wordsOf(edit), day: toDay(edit.day), savedAt: savedAt.toISOString() },
        ]),
      );
      // Prisma reads the parts after the rows: of who was erased in between nothing is left.
      const entries = rows
        .filter(({ author }) => author)
        .map(({ cover, comments, publishedAt, ...entry }) => ({
          ...entry,
          ...wordsOf(entry),
          day: toDay(entry.day),
          publishedAt: publishedAt?.toISOString() ?? null,
          picture:
            cover?.status === "done"
              ? {
                  file: `pictures/${toDay(entry.day)}-${cover.id.slice(-8)}.jpg`,
                  alt: altOf(cover, locale),
                  id: cover.id,
                }
              : null,
          comments: comments.flatMap(({ author, createdAt, ...said }) =>
            author ? [{ author: author.name, body: saidIn(said), createdAt: createdAt.toISOString() }] : [],
          ),
        }));
      const { name, rule, state, friend, openedAt, closedAt } = diary;
      const about = { name, rule, state, friend: friend?.name ?? null, openedAt, closedAt };
      const shown = entries.map(({ picture, author, ...entry }) => ({
        ...entry,
        author: author.name,
        picture: picture && { file: picture.file, alt: picture.alt },
        ...(pendings.has(entry.id) && { pending: pendings.get(entry.id) }),
      }));
      const days = [...new Set(entries.map(({ day }) => day))];
      return [
        text("diary.json", JSON.stringify({ ...about, entries: shown }, null, 2)),
        ...days.map((day) =>
          text(
            `${day}.md`,
            pageOf(
              day,
              shown.filter((entry) => entry.day === day),
            ),
          ),
        ),
        ...[...pendings].map(([postId, { day, title, body }]) =>
          text(`pending/${day}-${postId.slice(-8)}.md`, `${title ? `# ${title}\n\n` : ""}${body}\n`),
        ),
        ...entries.flatMap(({ picture }) =>
          picture
            ? [{ name: picture.file, bytes: async () => (await pictureFile(picture.id, memberId, locale)).bytes() }]
            : [],
        ),
      ];
    },
  };
}

const text = (name: string, words: string): ExportedFile => ({ name, bytes: async () => Buffer.from(words, "utf8") });

type Shown = {
  title: string;
  body: string;
  author: string;
  picture: { file: string; alt: string } | null;
  comments: { author: string; body: string }[];
};

function pageOf(day: string, entries: Shown[]): string {
  const parts = entries.map(({ title, body, author, picture, comments }) =>
    [
      `## ${author}${title ? ` · ${title}` : ""}`,
      picture && `![${picture.alt.replaceAll(/[[\]\n]/g, " ")}](${picture.file})`,
      body,
      ...comments.map((comment) => `> ${comment.author}: ${comment.body.replaceAll("\n", "\n> ")}`),
    ]
      .filter(Boolean)
      .join("\n\n"),
  );
  return `# ${day}\n\n${parts.join("\n\n")}\n`;
}
