import { deepEqual, ok } from "node:assert/strict";
import { knownTo } from "./diary-asked";
import { hasSeat, type Who } from "./diary-model";
import type { DiarySite } from "./diary-site";
import type { World } from "./diary-world";

const LISTS = ["/", "/top/day", "/top/week"];
const MY_LISTS = [
  "/me",
  "/me/gallery",
  "/me/calendar",
  "/me/likes",
  "/me/news",
  "/me/random",
  "/me/looks",
  "/me/settings",
  "/diaries",
];

/** Asks every page for one reader, null for a guest, and compares with the model: what is there, and what it says. */
export async function askPages(site: DiarySite, world: World, reader: Who | null): Promise<void> {
  const { entries, diaries, tag, alive, id: idOf } = world;
  const { seen, leaksOf } = knownTo(world, reader);
  const who = reader ?? "a guest";
  /** @param isThere "elsewhere" where it is the reader's own, who is led on to where it stands */
  async function open(address: string, isThere?: boolean | "elsewhere"): Promise<string> {
    const { status, text } = await site.ask(reader, "GET", address);
    deepEqual(leaksOf(text, address), [], `${who} is told by ${address}`);
    // A guest is sent to sign in before anything is looked up, and who has locked their diaries to the lock.
    const asks = `${who} asks ${address}: ${status}`;
    if (isThere === undefined) ok([200, 307, 308, 401, 404].includes(status), asks);
    else if (isThere === "elsewhere") ok([307, 404].includes(status), asks);
    // One's own address of an entry leads on to where it stands.
    else if (isThere) ok(status === 200 || (status === 307 && address.startsWith("/me/")), asks);
    else ok(status === 404 || ((!reader || world.isLocked(reader)) && status === 307), asks);
    return text;
  }

  const opens = (diary: World["diaries"][number]) => hasSeat(diary, reader) && !world.isLocked(reader);
  for (const entry of entries) {
    const isOpen = entry.circle === "public" && !entry.gone;
    const page = await open(`/posts/${entry.id}`, isOpen);
    if (isOpen) ok(page.includes(entry.word), `${who} reads a public day`);
    const isAuthor = entry.author === reader && !entry.gone && !world.isBehind(entry, reader);
    for (const address of [`/me/posts/${entry.id}`, `/write/${entry.id}`]) await open(address, isAuthor);
    for (const diary of diaries) {
      const stands = entry.circle === "diary" && entry.diary === diary && opens(diary);
      const isSeen = seen.includes(entry);
      const isThere = stands && isSeen;
      const text = await open(`/diaries/${diary.id}/posts/${entry.id}`, isThere || (isAuthor && "elsewhere"));
      if (!isThere) continue;
      for (const word of [entry.word, ...world.saidHere(entry)]) ok(text.includes(word), `${who} reads ${word}`);
    }
  }
  for (const diary of diaries) {
    const isOpened = opens(diary) && diary.state !== "invited";
    const text = await open(`/diaries/${diary.id}`, isOpened);
    await open(`/diaries/${diary.id}/settings`, opens(diary) ? undefined : false);
    if (!isOpened) continue;
    ok(text.includes(diary.name), `${who} opens a diary`);
    for (const entry of seen.filter((one) => one.circle === "diary" && one.diary === diary))
      ok(text.includes(entry.word), `${who} finds ${entry.word} in it`);
  }
  for (const address of [...LISTS, ...MY_LISTS, `/search?q=${tag}`]) await open(address);
  for (const person of alive) await open(`/members/${idOf(person)}`);
}
