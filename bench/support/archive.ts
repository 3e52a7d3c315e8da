import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { v7 as uuid } from "uuid";
import { hashPassword } from "@/lib/domains/accounts/passwords";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import type { PrismaClient } from "@/lib/engines/db/generated/client";
import { openDatabase } from "@/lib/engines/db/open-database";
import { diskImageStore } from "@/lib/engines/storage/disk-image-store";
import type { ImageStore } from "@/lib/engines/storage/image-store";
import { type Diary, readDiaries } from "@/prisma/demo/diaries";
import { PEOPLE } from "@/prisma/demo/people";
import { drawLooks, type Look } from "./looks";

export const POSTS = 10_000;
/** One of the writers, for the pages behind the sign-in. */
export const LOGIN = { email: "writer1@example.com", password: "ten thousand posts" };
/** The newest posts' covers are real pictures; older ones are rows alone, nobody asks for their bytes. */
const WITH_BYTES = 60;
const CHUNK = 2_500;
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
 * A site with so many public posts of the demo's texts, an hour between two, each with a cover, in a new temporary
 * folder that goes when this process ends (and in a Postgres where its address is given).
 */
export async function makeArchive(databaseUrl?: string, count = POSTS): Promise<Archive> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "deep-story-bench-"));
  process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const database = await openDatabase({ dataDir, databaseUrl });
  try {
    const newestPostId = await fill(database.prisma, dataDir, count);
    const env = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? "" };
    return { dataDir, env, newestPostId };
  } finally {
    await database.close();
  }
}

async function fill(prisma: PrismaClient, dataDir: string, count: number): Promise<string> {
  const passwordHash = await hashPassword(LOGIN.password);
  const authors = await prisma.member.createManyAndReturn({
    data: PEOPLE.map(({ email, name, locale }) => ({ email, name, locale, passwordHash })),
    select: { id: true },
  });
  const diaries = [...readDiaries("ko"), ...readDiaries("en")];
  const looks = await drawLooks(diaries.slice(0, 8));
  const first = Date.now() - count * HOUR_MS;
  const posts = Array.from({ length: count }, (_, index) => {
    const {
      origin: _origin,
      months: _months,
      life: _life,
      gender: _gender,
      ...text
    } = diaries[index % diaries.length] as Diary;
    const publishedAt = new Date(first + index * HOUR_MS).toISOString();
    const authorId = authors[index % authors.length]?.id ?? "";
    return { ...text, id: uuid(), authorId, day: publishedAt, publishedAt, createdAt: publishedAt };
  });
  const pictures = posts.map((post, index) => pictureRow(post, looks[index % looks.length] as Look));
  // One statement for thousands of rows; Prisma's createMany takes a minute for these.
  for (let done = 0; done < count; done += CHUNK) {
    await prisma.$executeRaw`
      INSERT INTO "Post" (id, "authorId", title, body, mood, weather, tags, day, visibility, "publishedAt", "createdAt")
      SELECT id, "authorId", title, body, mood, weather, tags, day, 'public', "publishedAt", "createdAt"
      FROM json_populate_recordset(NULL::"Post", ${JSON.stringify(posts.slice(done, done + CHUNK))}::json)`;
    await prisma.$executeRaw`
      INSERT INTO "Picture"
        (id, "postId", "ownerId", text, style, seed, status, key, "altKo", "altEn", width, height, thumbhash, "createdAt")
      SELECT
        id, "postId", "ownerId", text, style, seed, status, key, "altKo", "altEn", width, height, thumbhash, "createdAt"
      FROM json_populate_recordset(NULL::"Picture", ${JSON.stringify(pictures.slice(done, done + CHUNK))}::json)`;
  }
  await prisma.$executeRaw`UPDATE "Post" p SET "coverPictureId" = c.id FROM "Picture" c WHERE c."postId" = p.id`;
  await storeNewest(diskImageStore(path.join(dataDir, "images")), pictures, looks);
  return posts.at(-1)?.id ?? "";
}

function pictureRow(post: { id: string; authorId: string; body: string; createdAt: string }, { alt, finished }: Look) {
  return {
    id: uuid(),
    postId: post.id,
    ownerId: post.authorId,
    text: post.body,
    style: "crayon",
    seed: 0,
    status: "done",
    key: newImageKey(),
    altKo: alt.ko,
    altEn: alt.en,
    width: finished.width,
    height: finished.height,
    thumbhash: finished.thumbhash,
    createdAt: post.createdAt,
  };
}

async function storeNewest(store: ImageStore, pictures: { key: string }[], looks: Look[]): Promise<void> {
  for (const [index, { key }] of pictures.slice(-WITH_BYTES).entries()) {
    const look = looks[(pictures.length - WITH_BYTES + index) % looks.length];
    for (const { width, bytes } of look?.finished.files ?? []) await store.put(`${key}/${width}.webp`, bytes);
  }
}
