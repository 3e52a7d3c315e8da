import { deepEqual, ok } from "node:assert/strict";
import { asks, hasSeat, type Who } from "./diary-model";
import type { DiarySite } from "./diary-site";
import type { World } from "./diary-world";

/** By node:assert: vitest and Playwright both ask by it. */
function same(actual: unknown, expected: unknown, what: string): void {
  deepEqual(actual, expected, `${what}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`);
}

const ids = (list: { id: string }[]) => list.map(({ id }) => id).sort();

/** All that an answer may hold of a world: words of entries and comments, names of diaries, and ids. */
export function knownTo({ entries, diaries, sees, isLocked, saidHere, tag }: World, reader: Who | null) {
  const seen = entries.filter((entry) => sees(entry, reader));
  const mine = diaries.filter((diary) => hasSeat(diary, reader) && !isLocked(reader));
  const known = [...mine, ...diaries.filter((diary) => asks(diary, reader))];
  const words = new Set([
    ...seen.flatMap((entry) => [entry.word, entry.written ?? "", ...saidHere(entry)]),
    // What waits is its author's alone, whoever reads the entry.
    ...seen.flatMap(({ author, pending }) => (author === reader ? (pending ?? []) : [])),
    ...known.map((diary) => diary.name),
  ]);
  const theirs = new Set([
    ...seen.flatMap(({ id, pictureId, keys }) => [id, pictureId, keys.at(-1)]),
    ...known.map(({ id }) => id),
  ]);
  const all = [
    ...entries.flatMap(({ id, pictureId, keys }) => [id, pictureId, ...keys]),
    ...diaries.map(({ id }) => id),
  ];
  const anyWord = new RegExp(`(?:word|said|name|edit)\\d+x${tag}`, "g");
  return {
    seen,
    mine,
    /** What of it a text holds that is not for this reader. @param asked what they said themselves */
    leaksOf(text: string, asked = ""): string[] {
      const said = (text.match(anyWord) ?? []).filter((word) => !words.has(word));
      return [
        ...new Set([...said, ...all.filter((id) => !theirs.has(id) && !asked.includes(id) && text.includes(id))]),
      ];
    },
  };
}

/** What has lists of its own for everybody, and for a member. */
const LISTS = ["/api/posts", "/api/posts?sort=top&period=day", "/api/me/context", "/feed.xml", "/sitemap.xml"];
const MY_LISTS = [
  "/api/me",
  "/api/me/calendar",
  "/api/me/on-this-day",
  "/api/me/streak",
  "/api/me/random-day",
  "/api/me/moods",
  "/api/me/likes",
  "/api/notifications",
  "/api/me/looks",
];

/**
 * Asks every address that reads for one reader, null for a guest, and compares with the model.
 * @param deep also what takes its time: files of pictures, exports and archives
 */
export async function askEverything(
  site: DiarySite,
  world: World,
  reader: Who | null,
  { deep }: { deep: boolean },
): Promise<void> {
  const { entries, diaries, tag, alive, id: idOf } = world;
  const { seen, mine, leaksOf } = knownTo(world, reader);
  const who = reader ?? "a guest";
  async function get(address: string, status?: number) {
    const answer = await site.ask(reader, "GET", address);
    same(leaksOf(answer.text, address), [], `${who} is told by ${address}`);
    const asks = `${who} asks ${address}`;
    if (status) same(answer.status, status, asks);
    else ok([200, 401, 404, 423].includes(answer.status), `${asks}: ${answer.status}`);
    return answer;
  }
  const list = async (address: string): Promise<{ id: string }[]> => JSON.parse((await get(address, 200)).text).items;
  /** What is missing to somebody whose lock is shut may be behind it. */
  const missing = world.isLocked(reader) ? 423 : 404;
  const members = (may: boolean) => (may ? 200 : reader ? missing : 401);

  for (const entry of entries) {
    const may = seen.includes(entry);
    const status = may ? 200 : missing;
    const post = await get(`/api/posts/${entry.id}`, status);
    if (may) same(JSON.parse(post.text).commentCount, world.saidHere(entry).length, `${who} counts comments`);
    const said = await get(`/api/posts/${entry.id}/comments?limit=50`, status);
    const comments: { body: string }[] = may ? JSON.parse(said.text).items : [];
    same(
      comments.map(({ body }) => body),
      may ? world.saidHere(entry) : [],
      `${who} reads comments`,
    );
    for (const key of entry.keys) {
      const isThere = may && key === entry.keys.at(-1);
      const image = await get(`/images/${key}?w=480`, isThere ? 200 : missing);
      const isKept = image.cacheControl.startsWith("public");
      same(isKept, isThere && entry.circle === "public", `${who}: a picture is kept by others`);
    }
    const isAuthor = entry.author === reader && !entry.gone && !world.isBehind(entry, reader);
    const own = await get(`/api/posts/${entry.id}/edit`, members(isAuthor));
    if (isAuthor) {
      const { body, pending } = JSON.parse(own.text);
      same(body, `${entry.written ? `${entry.written} ` : ""}${tag} body`, `${who} reads what is read`);
      same(pending?.body ?? null, entry.pending && `${entry.pending} ${tag} body`, `${who} finds what waits`);
    }
    for (const part of ["prompt", "reading"]) await get(`/api/posts/${entry.id}/${part}`, members(isAuthor));
    await get(`/api/pictures/${entry.pictureId}`, members(isAuthor));
    if (entry.circle !== "public" || entry.gone) await get(`/posts/${entry.id}/card.jpg`, 404);
    if (!deep) continue;
    await get(`/api/pictures/${entry.pictureId}/file`, status);
    const archive = await get(`/api/pictures/archive?ids=${entry.pictureId}`, members(isAuthor));
    same(archive.text.startsWith("PK"), isAuthor, `${who} takes a picture away`);
  }

  const open = entries.filter(({ circle, gone }) => circle === "public" && !gone);
  same(ids(await list(`/api/posts?q=${tag}&limit=50`)), ids(open), `${who} searches`);
  for (const address of LISTS) await get(address);
  for (const person of alive) await get(`/api/members/${idOf(person)}`, 200);
  // One who has shown nothing to everybody has none.
  for (const person of alive) await get(`/members/${idOf(person)}/feed.xml`);
  for (const address of MY_LISTS) await get(address);
  for (const diary of diaries) {
    const isMine = mine.includes(diary);
    await get(`/api/diaries/${diary.id}`, members(isMine));
    const page = await get(`/api/diaries/${diary.id}/posts?limit=50`, members(isMine));
    const readable = seen.filter((entry) => entry.circle === "diary" && entry.diary === diary);
    if (isMine) same(ids(JSON.parse(page.text).items), ids(readable), `${who} reads a diary`);
    await get(`/api/diaries/${diary.id}/calendar`, members(isMine));
    if (!deep) continue;
    const { text } = await get(`/api/diaries/${diary.id}/export`, members(isMine));
    if (!isMine) continue;
    // What is in it, and nothing beside it.
    const words = readable.flatMap((entry) => [entry.word, ...world.saidHere(entry)]);
    const exported = text.match(new RegExp(`(?:word|said)\\d+x${tag}`, "g")) ?? [];
    same([...new Set(exported)].sort(), [...new Set(words)].sort(), `${who} takes a diary away`);
  }
  if (!reader) return;

  const own = entries.filter((entry) => entry.author === reader && !entry.gone && !world.isBehind(entry, reader));
  same(ids(await list("/api/me/posts?state=all&limit=50")), ids(own), `${who} reads their own`);
  same(ids(await list(`/api/me/posts?state=all&limit=50&q=${tag}`)), ids(own), `${who} searches their own`);
  const gallery = await list("/api/pictures?limit=50");
  same(ids(gallery), own.map(({ pictureId }) => pictureId).sort(), `${who} looks at their pictures`);
  const found = JSON.parse((await get("/api/diaries", 200)).text);
  same(ids(found.diaries), ids(mine), `${who} has diaries`);
  same(found.isLocked, world.isLocked(reader), `${who} has a lock`);
  const asking = diaries.filter((diary) => asks(diary, reader));
  same(ids(found.invitations), ids(asking), `${who} is asked`);
  same(JSON.parse((await get("/api/me/context", 200)).text).invitations, asking.length, `${who} is told how many ask`);
}
