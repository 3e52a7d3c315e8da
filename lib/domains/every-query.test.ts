/// <reference types="vite/client" />
import { expect, test } from "vitest";

/**
 * Where the site works by itself, for nobody: the queue and its workers hold a picture by their lease, the sweep compares
 * all rows with the store, mails are looked at again before they go, and the machine that draws wakes for anybody. Whoever adds a file says whose eyes it serves.
 */
const FOR_NOBODY = [
  "/lib/domains/pictures/queue/claim.ts",
  "/lib/domains/pictures/queue/queue.ts",
  "/lib/domains/pictures/queue/waiting.ts",
  "/lib/domains/gpu/demand.ts",
  "/lib/domains/pictures/worker/keep-picture.ts",
  "/lib/domains/pictures/bytes/sweep-images.ts",
  "/lib/domains/diaries/diary-mail.ts",
];
const RIGHTS = [
  "accounts",
  "posts",
  "pictures",
  "blocks",
  "comments",
  "notifications",
  "reports",
  "diaries",
  "cells",
  "guard",
  "face-types",
  "face-keys",
].map((domain) => `/lib/domains/${domain}/rights.ts`);

// By the bundler and not from the disk: so a mutant's fault is read too.
const files = Object.entries(
  import.meta.glob<string>(
    ["/lib/**/*.ts", "/app/**/*.{ts,tsx}", "/components/**/*.{ts,tsx}", "!**/*.test.*", "!**/generated/**"],
    { query: "?raw", import: "default", eager: true },
  ),
).filter(([file]) => !RIGHTS.includes(file) && !FOR_NOBODY.includes(file));

/** Of tables that hold them, and of those that lead to them. */
const CALL =
  /\.(?:post|pendingEdit|picture|like|comment|notification|report|reportCase|reportSnapshot|hiding|member|searchText|passkey|linkedAccount|diary|diaryMember|invitation|guardSession|faceTypeResult|faceKey|faceKeyEvent|cellReport|cellImage)\.(?:find|count|aggregate|groupBy|update|delete|upsert)\w*\(/g;
const REACHED = /\b(?:posts|pictures|likes|comments|notifications|reports): /g;
const NAMES =
  "everyone|own|ownPost|ownPicture|seated|seatedIn|ownFaceKey|ownSittings|ownFaceTypes|moderated|moderatedComment|moderatedPicture|showable|readable|writable|ownPending|markable|markableComment|ownDiary|ownInvitation|acceptable|askedByMail|visible|owned|ownedByActive|readableComment|writableComment|removableComment|removable|ownNews|ownReport|everyCase|everyReport|everyHiding|ownHiding|hiddenIn|handable|handableComment|ownPasskeys|openingPasskey|passkeyNamed|ownLinks|openingLink|linkNamed|counted|ownCellReport|ownCellImage";
const NAMED = new RegExp(`\\b(?:${NAMES})\\b`);
const SPELLED_OUT =
  /\b(?:visibility|publishedAt|authorId|ownerId|coverOf|suspendedAt|reporterId|blockerId|blockedId|hiddenAt|authorSuspended|giverSuspended)\b/;

/** From the bracket at `from` to the one that closes it. */
function bracketed(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if ("({[".includes(text[at] ?? "")) depth += 1;
    if (")}]".includes(text[at] ?? "")) depth -= 1;
    if (depth === 0) return text.slice(from, at + 1);
  }
  throw new Error("A bracket is not closed");
}

/** What calls of Prisma on posts and pictures are given, and on a member what is read of theirs on the way. */
function calls(text: string): string[] {
  return [...text.matchAll(CALL)].flatMap(({ 0: call, index }) => {
    const given = bracketed(text, index + call.length - 1);
    if (!call.startsWith(".member.")) return [given];
    return [...given.matchAll(REACHED)].map(({ 0: key, index: at }) => bracketed(given, at + key.length));
  });
}

/** SQL that names their tables, or asks the search of the migrations, which takes the right of the owner it is given. */
function statements(text: string): string[] {
  return (text.match(/`[^`]*`/g) ?? []).filter((sql) =>
    /\b(?:FROM|JOIN|UPDATE|INTO)\s+"(?:Post|PendingEdit|Picture|Like|Comment|Notification|Report|SearchText)"/.test(
      sql,
    ),
  );
}

/** The conditions of a query: every `where` of an object, all of a statement behind WHERE. */
function conditions(query: string): string[] {
  if (query.startsWith("`")) return query.split(/\bWHERE\b/).slice(1);
  return [...query.matchAll(/\bwhere: (?=\{)/g)].map(({ 0: key, index }) => bracketed(query, index + key.length));
}

const queries = files.flatMap(([file, text]) =>
  [...calls(text), ...statements(text)].map((query) => ({ file, query })),
);

test("every query on posts, pictures, likes, comments, news and reports takes a right by its name", () => {
  expect(queries.length).toBeGreaterThan(30);
  expect(queries.filter(({ query }) => !NAMED.test(query))).toEqual([]);
});

test("what waits beside a post is read by its author alone, not by those who may read the post", () => {
  const reaching = queries.filter(({ query }) => /\bOWN_PARTS\b|\bpending: (?:true|\{)|"PendingEdit"/.test(query));
  expect(reaching.length).toBeGreaterThan(8);
  const others = new RegExp(`\\b(?:${NAMES.replace("writable|ownPending|", "").replace("own|ownPost|", "")})\\b`);
  expect(
    reaching.filter(({ query }) => !/\b(?:own|ownPost|writable|ownPending)\b/.test(query) || others.test(query)),
  ).toEqual([]);
});

test("none has an AND of its own, which would take the place of a right", () => {
  expect(queries.filter(({ query }) => /\bAND:/.test(query))).toEqual([]);
});

test("none spells a right out", () => {
  const spelled = queries.flatMap(({ file, query }) =>
    conditions(query)
      // What a right is given is no condition of the query itself.
      .map((condition) => condition.replace(new RegExp(`\\$\\{[^}]*\\}|\\b(?:${NAMES})\\([^)]*\\)`, "g"), ""))
      .filter((condition) => SPELLED_OUT.test(condition))
      .map((condition) => ({ file, condition })),
  );
  expect(spelled).toEqual([]);
});

test("nobody else compares circles with each other: that a post is for everyone is asked by its name", () => {
  const compared = files.filter(
    ([file, text]) => !file.endsWith("/posts/post.ts") && /visibility (?:===|!==) "(?:public|private)"/.test(text),
  );
  expect(compared.map(([file]) => file)).toEqual([]);
});

/**
 * Where rows that may be behind their member's own face lock are read all the same: once the lock was asked (by lockOwnPost,
 * holdDiary or the query before), for the painters, or for an account that is erased. Whoever adds a file says why.
 */
const READS_BEHIND_LOCKS = [
  "/lib/domains/accounts/asks-about.ts",
  "/lib/domains/diaries/export.ts",
  "/lib/domains/diaries/farewell.ts",
  "/lib/domains/diaries/hold.ts",
  "/lib/domains/diaries/pages.ts",
  "/lib/domains/pictures/another-seed.ts",
  "/lib/domains/pictures/become-cover.ts",
  "/lib/domains/pictures/bytes/move-pictures.ts",
  "/lib/domains/pictures/friend-in-picture.ts",
  "/lib/domains/posts/edits/beside.ts",
  "/lib/domains/posts/edits/edits.ts",
  "/lib/domains/posts/likes.ts",
  "/lib/domains/posts/posts.ts",
  "/lib/domains/posts/publishing.ts",
  "/lib/domains/posts/put-cover.ts",
];

test("what a member is shown is asked for by the rights that a face lock is part of", () => {
  const READ = /\.(?:post|picture|pendingEdit|diary|diaryMember)\.find\w+\(/g;
  const ALL_OF_THEIRS = /\b(?:writable|owned|seatedIn|ownPending)\(/;
  const reading = files.filter(([, text]) =>
    [...text.matchAll(READ)].some(({ 0: call, index }) => ALL_OF_THEIRS.test(bracketed(text, index + call.length - 1))),
  );
  expect(reading.map(([file]) => file).sort()).toEqual(READS_BEHIND_LOCKS);
});

/** The same of raw SQL: rows are held, counted or removed, or lockOwnPost or told() has asked for the lock before. */
const SELECTS_BEHIND_LOCKS = [
  "/lib/domains/accounts/accounts.ts",
  "/lib/domains/diaries/farewell.ts",
  "/lib/domains/notifications/notifications.ts",
  "/lib/domains/pictures/gallery/gallery.ts",
  "/lib/domains/posts/days/streak.ts",
  "/lib/engines/db/begin-edit.ts",
  "/lib/engines/db/locks.ts",
];

test("raw SQL reads what a member is shown by them too", () => {
  const selecting = files.filter(([, text]) =>
    statements(text).some((sql) => /\bSELECT\b/.test(sql) && /\bwritable\((?:post|picture),/.test(sql)),
  );
  expect(selecting.map(([file]) => file).sort()).toEqual(SELECTS_BEHIND_LOCKS);
});
