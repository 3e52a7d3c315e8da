import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/*
 * A diary that is sealed in the two browsers must be able to pass through (docs/sealed-diary.md): what an entry says goes
 * through lib/shared/words.ts, its pictures' bytes through lib/domains/pictures/bytes/images.ts. Who reads or writes them
 * elsewhere is found here.
 */

/** What stands above has posts, comments and pictures in their shape already. */
const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.(?:test|fixture)\.ts$|\/generated\/|^i18n\//.test(file))
  .map((file) => ({ file: path.join("lib", file), code: readFileSync(path.join("lib", file), "utf8") }));

/** Columns of words: as Prisma selects them, as SQL names them, and the sentences of pictures however they are named. */
const WORDS =
  /\b(?:title|body|altKo|altEn): true\b|\b(?:post|comment|cover|p)\."?(?:title|body|altKo|altEn)\b|SELECT title, body|\balt(?:Ko|En)\b/;

/** Hands rows on to where their words are read. */
const HANDS_ON: Record<string, string> = {
  "lib/engines/db/locks.ts": "the rows that textOf reads",
  "lib/domains/pictures/reading.ts": "to textOf",
  "lib/domains/posts/days/calendar.ts": "to toCover",
  "lib/domains/posts/days/looking-back.ts": "to toDayPost",
};

test("what people said is read and written by lib/shared/words.ts alone", () => {
  const readers = sources.filter(({ file, code }) => /^lib\/(?:domains|engines)\//.test(file) && WORDS.test(code));
  const elsewhere = readers.filter(({ code }) => !code.includes('from "@/lib/shared/words"'));
  expect(elsewhere.map(({ file }) => file).sort()).toEqual(Object.keys(HANDS_ON).sort());
});

/** Looks whether something lies there, without what it is. */
const LOOKS = "lib/domains/pictures/bytes/sweep-images.ts";

test("the bytes of pictures are read, written and copied in one place", () => {
  const domains = sources.filter(({ file }) => /^lib\/(?:domains|http)\//.test(file));
  const touching = domains.filter(({ code }) => /\bstore\.(?:read|put|copy|signedUrl)\(/.test(code));
  expect(touching.map(({ file }) => file).sort()).toEqual(["lib/domains/pictures/bytes/images.ts", LOOKS]);
});
