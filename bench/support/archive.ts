import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { hashPassword } from "@/lib/accounts/passwords";
import type { PrismaClient } from "@/lib/db/generated/client";
import { openDatabase } from "@/lib/db/open-database";
import { newImageKey } from "@/lib/pictures/finish";
import { diskImageStore } from "@/lib/storage/disk-image-store";
import { readDiaries } from "@/prisma/demo/diaries";
import { PEOPLE } from "@/prisma/demo/people";
import { drawLooks, type Look } from "./looks";

export const POSTS = 10_000;
/** One of the writers, for the pages behind the sign-in. */
export const LOGIN = { email: "writer1@example.com", password: "ten thousand posts" };
/** The newest posts' covers are real pictures; older ones are rows alone, nobody asks for their bytes. */
const WITH_BYTES = 60;
const CHUNK = 1_000;
const HOUR_MS = 3600_000;

export type Archive = {
  dataDir: string;
  /** Variables that start a site on it. */
  env: Record<string, string>;
  newestPostId: string;
};

let shared: Promise<Archive> | undefined;

/** The embedded site with 10,000 posts that all measurements of one run use, one after another. */
export function usualArchive(): Promise<Archive> {
  shared ??= makeArchive();
  return shared;
}

/**
 * A site with 10,000 public posts of the demo's texts, an hour between two, each with a cover, in a new temporary
 * folder that goes when this process ends (and in a Postgres where its address is given).
 */
export async function makeArchive(databaseUrl?: string): Promise<Archive> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "deep-story-bench-"));
  process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const database = await openDatabase({ dataDir, databaseUrl });
  try {
    const newestPostId = await fill(database.prisma, dataDir);
    const env = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? "" };
    return { dataDir, env, newestPostId };
  } finally {
    await database.close();
  }
}

async function fill(prisma: PrismaClient, dataDir: string): Promise<string> {
  const passwordHash = await hashPassword(LOGIN.password);
  const authors = await prisma.member.createManyAndReturn({
    data: PEOPLE.map(({ email, name, locale }) => ({ email, name, locale, passwordHash })),
    select: { id: true },
  });
  const diaries = [...readDiaries("ko"), ...readDiaries("en")];
  const looks = await drawLooks(diaries.slice(0, 8));
  const store = diskImageStore(path.join(dataDir, "images"));
  const newest = Date.now();
  let newestPostId = "";
  for (let first = 0; first < POSTS; first += CHUNK) {
    const posts = await prisma.post.createManyAndReturn({
      data: Array.from({ length: CHUNK }, (_, index) => {
        const {
          title = "",
          body = "",
          mood = null,
          weather = null,
          tags = [],
        } = diaries[(first + index) % diaries.length] ?? {};
        const publishedAt = new Date(newest - (POSTS - first - index) * HOUR_MS);
        const authorId = authors[(first + index) % authors.length]?.id ?? "";
        return {
          authorId,
          title,
          body,
          mood,
          weather,
          tags,
          day: publishedAt,
          publishedAt,
          visibility: "public" as const,
        };
      }),
      select: { id: true, authorId: true, body: true },
    });
    newestPostId = posts.at(-1)?.id ?? newestPostId;
    const covers = posts.map((post, index) => ({ post, key: newImageKey(), look: looks[index % looks.length] }));
    await prisma.picture.createMany({ data: covers.map(pictureRow) });
    if (first + CHUNK < POSTS) continue;
    for (const { key, look } of covers.slice(-WITH_BYTES)) {
      for (const { width, bytes } of look?.finished.files ?? []) await store.put(`${key}/${width}.webp`, bytes);
    }
  }
  await prisma.$executeRaw`UPDATE "Post" p SET "coverPictureId" = c.id FROM "Picture" c WHERE c."postId" = p.id`;
  return newestPostId;
}

type Cover = { post: { id: string; authorId: string; body: string }; key: string; look: Look | undefined };

function pictureRow({ post, key, look }: Cover) {
  return {
    postId: post.id,
    ownerId: post.authorId,
    text: post.body,
    style: "crayon",
    seed: 0,
    status: "done" as const,
    progress: 1,
    key,
    altKo: look?.alt.ko ?? "",
    altEn: look?.alt.en ?? "",
    width: look?.finished.width ?? null,
    height: look?.finished.height ?? null,
    thumbhash: look?.finished.thumbhash ?? null,
    finishedAt: new Date(),
  };
}
