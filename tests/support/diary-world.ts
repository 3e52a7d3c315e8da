import type { DiaryRule } from "@/lib/domains/diaries/diary";
import { addDays, today } from "@/lib/shared/day";
import { farewells } from "./diary-farewells";
import {
  type Entry,
  giveTurnBack,
  isOfDiary,
  maySee,
  otherOf,
  PEOPLE,
  type Shared,
  type Who,
  whereNow,
} from "./diary-model";
import type { DiarySite } from "./diary-site";

export type World = ReturnType<typeof diaryWorld>;

/** Two who share diaries and two who don't, what they do by the site's addresses, and a model of who may see what of it. */
export function diaryWorld(site: DiarySite) {
  const tag = crypto.randomUUID().slice(0, 8);
  const { people } = site;
  const alive = new Set<Who>(PEOPLE);
  /** Whose face lock is shut. */
  const locked = new Set<Who>();
  /** Whether somebody's own lock is before an entry. */
  const isBehind = (entry: Entry, who: Who | null) => who !== null && locked.has(who) && isOfDiary(entry);
  const sees = (entry: Entry, who: Who | null) => maySee(entry, who) && !isBehind(entry, who);
  const diaries: Shared[] = [];
  const entries: Entry[] = [];
  const id = (who: Who) => people[who].id;

  /** What is done, and whether the model lets it be: both must say the same. @returns the answer, null for a no */
  async function tried(
    may: boolean,
    who: Who,
    method: string,
    address: string,
    body?: unknown,
  ): Promise<{ id?: string } | null> {
    const { status, text } = await site.ask(who, method, address, body);
    if (status >= 500 || status === 429) throw new Error(`${method} ${address}: ${status} ${text}`);
    const done = status < 400;
    if (done !== may) throw new Error(`The model says ${may}, the site ${status} to ${method} ${address}: ${text}`);
    if (!done) return null;
    return text ? JSON.parse(text) : {};
  }
  const ofDiary = (may: boolean, who: Who, diary: Shared, deed: string, body?: unknown) =>
    tried(may, who, "POST", `/api/diaries/${diary.id}/${deed}`, body);

  let words = 0;
  /** Who must not even notice what was done last. */
  let unaware: Who | null = null;

  async function newKeys(moved: Entry[]): Promise<void> {
    for (const entry of moved.filter(({ gone }) => !gone)) {
      const key = await site.keyOf(entry.pictureId);
      if (!key || entry.keys.includes(key)) throw new Error("The picture stayed where it was");
      entry.keys.push(key);
    }
  }
  const goneUp = (entry: Entry) => {
    entry.written = entry.pending ?? entry.written;
    entry.pending = null;
  };
  async function lastVersion({ id, author }: Entry): Promise<number> {
    const own = JSON.parse((await site.ask(author, "GET", `/api/posts/${id}/edit`)).text);
    return own.pending?.version ?? own.version;
  }

  const act = {
    /** Before each deed. */
    begin() {
      unaware = null;
    },
    async invite(who: Who, asked: Who, rule: DiaryRule, byProfile: boolean) {
      if (!alive.has(who) || who === asked) return;
      const isShut = locked.has(who);
      const to = byProfile ? { memberId: id(asked) } : { friendEmail: people[asked].email };
      const may = !isShut && (alive.has(asked) || !byProfile);
      const name = `name${diaries.length}x${tag}`;
      const made = await tried(may, who, "POST", "/api/diaries", { name, rule, ...to });
      if (!made?.id) return;
      const fresh = { state: "invited", invitation: "open", wished: null, eraseAsked: null, turns: new Map() } as const;
      diaries.push({ ...fresh, id: made.id, name, inviter: who, asked, rule, seats: new Set([who]), turns: new Map() });
    },
    async accept(who: Who, diary: Shared) {
      if (!alive.has(who)) return;
      const isAsked = diary.state === "invited" && diary.invitation === "open" && diary.asked === who;
      if (!(await ofDiary(isAsked && !locked.has(who), who, diary, "accept"))) return;
      Object.assign(diary, { state: "open", invitation: "accepted" });
      diary.seats.add(who);
    },
    async decline(who: Who, diary: Shared) {
      if (!alive.has(who)) return;
      const may = diary.state === "invited" && diary.invitation === "open" && diary.asked === who;
      if (await ofDiary(may, who, diary, "decline")) diary.invitation = "declined";
    },
    async withdraw(who: Who, diary: Shared) {
      if (!alive.has(who)) return;
      const may = diary.state === "invited" && diary.seats.has(who) && !locked.has(who);
      if (await ofDiary(may, who, diary, "withdraw")) diary.invitation = "withdrawn";
    },
    async expire(diary: Shared) {
      if (diary.state !== "invited" || diary.invitation === "withdrawn") return;
      await site.expire(diary.id);
      diary.invitation = "expired";
    },
    async write(who: Who, diary: Shared, daysAgo: number) {
      if (!alive.has(who)) return;
      const now = today(people[who].timeZone, people[who].dayEndsAt);
      const [day, word] = [addDays(now, -daysAgo), `word${entries.length}x${tag}`];
      const made = await tried(true, who, "POST", "/api/posts", { title: word, body: `${tag} body`, day });
      const post = { id: made?.id ?? "" };
      const pictureId = await site.draw(who, post.id, word);
      await tried(true, who, "PUT", `/api/posts/${post.id}/cover`, { pictureId });
      const key = (await site.keyOf(pictureId)) ?? "";
      const entry: Entry = {
        id: post.id,
        word,
        written: null,
        pending: null,
        author: who,
        day,
        circle: "draft",
        diary: null,
        together: false,
        pictureId,
        keys: [key],
        gone: false,
        said: [],
      };
      entries.push(entry);
      await act.putIn(entry, diary);
    },
    async putIn(entry: Entry, diary: Shared) {
      if (entry.gone || !alive.has(entry.author)) return;
      const stays = entry.circle === "diary" && entry.diary === diary;
      const leaves = !stays && (entry.circle === "public" || entry.circle === "diary");
      const may = diary.state === "open" && diary.seats.has(entry.author) && !locked.has(entry.author);
      const put = { visibility: "diary", diaryId: diary.id } as const;
      if (!(await tried(may, entry.author, "POST", `/api/posts/${entry.id}/publish`, put))) return;
      if (stays) return;
      const before = whereNow(entry);
      Object.assign(entry, { circle: "diary", diary, together: diary.rule === "together" });
      giveTurnBack(entries, entry, before);
      if (leaves) await newKeys([entry]);
      const { timeZone, dayEndsAt } = people[entry.author];
      const friend = otherOf(diary, entry.author);
      if (entry.day !== today(timeZone, dayEndsAt)) {
        // Late, of a day that stays shut: nobody is told that there is something.
        if (friend && !maySee(entry, friend)) unaware = friend;
        return;
      }
      diary.turns.set(entry.day, new Set([...(diary.turns.get(entry.day) ?? []), entry.author]));
    },
    async takeOut(entry: Entry, to: "draft" | "private" | "public") {
      if (entry.gone || !alive.has(entry.author)) return;
      const leaves = entry.circle !== to && (entry.circle === "public" || entry.circle === "diary");
      const may = !isBehind(entry, entry.author);
      if (!(await tried(may, entry.author, "POST", `/api/posts/${entry.id}/publish`, { visibility: to }))) return;
      const before = whereNow(entry);
      Object.assign(entry, { circle: to, diary: to === "draft" ? entry.diary : null, together: false });
      if (to !== "public") goneUp(entry);
      giveTurnBack(entries, entry, before);
      if (leaves) await newKeys([entry]);
    },
    async edit(entry: Entry) {
      if (entry.gone || !alive.has(entry.author)) return;
      words += 1;
      const word = `edit${words}x${tag}`;
      const may = !isBehind(entry, entry.author);
      const change = { version: may ? await lastVersion(entry) : 1, body: `${word} ${tag} body` };
      if (!(await tried(may, entry.author, "PATCH", `/api/posts/${entry.id}`, change))) return;
      if (entry.circle === "public" || entry.circle === "diary") entry.pending = word;
      else entry.written = word;
      unaware = entry.author === "a" ? "b" : "a";
    },
    async goUp(entry: Entry) {
      if (entry.gone || !alive.has(entry.author)) return;
      const may = !isBehind(entry, entry.author);
      const version = may ? await lastVersion(entry) : 1;
      if (await tried(may, entry.author, "POST", `/api/posts/${entry.id}/edit/publish`, { version })) goneUp(entry);
    },
    async say(who: Who, entry: Entry) {
      if (!alive.has(who)) return;
      const where = whereNow(entry);
      const isOpen = entry.circle === "public" || where?.state === "open";
      words += 1;
      const word = `said${words}x${tag}`;
      const may = sees(entry, who) && isOpen;
      if (await tried(may, who, "POST", `/api/posts/${entry.id}/comments`, { body: word }))
        entry.said.push({ word, by: who, where });
    },
    async wish(who: Who, diary: Shared, rule: DiaryRule) {
      if (!alive.has(who)) return;
      const may = diary.state === "open" && diary.seats.has(who) && !locked.has(who);
      if (!(await ofDiary(may, who, diary, "rule", { rule }))) return;
      if (rule === diary.rule || diary.wished?.by === who) return;
      const agrees = diary.wished?.rule === rule;
      Object.assign(diary, agrees ? { rule, wished: null } : { wished: { rule, by: who } });
    },
    /** Their face lock falls shut, or is opened. */
    async lock(who: Who) {
      if (!alive.has(who)) return;
      const isShut = !locked.delete(who);
      if (isShut) locked.add(who);
      await site.lock(who, isShut);
    },
    ...farewells({ site, alive, locked, diaries, entries, tried, ofDiary, newKeys }),
  };

  return {
    /** In every word, of entries, comments and names of diaries, and nowhere else. */
    tag,
    alive,
    diaries,
    entries,
    id,
    act,
    /** What a reader is shown: what is for them, and behind no lock of theirs. */
    sees,
    isBehind,
    isLocked: (who: Who | null) => who !== null && locked.has(who),
    /** Whether a member may notice what was done last; those who share nothing never. */
    mayHear(who: Who): boolean {
      return (who === "a" || who === "b") && who !== unaware;
    },
    /** Whether they wrote the entry of this id. */
    isOwn: (who: Who, entryId: string) => entries.some(({ id: own, author }) => own === entryId && author === who),
    /** What is said under an entry where it stands now; whoever sees it reads that and nothing else. */
    saidHere: (entry: Entry) => entry.said.filter(({ where }) => where === whereNow(entry)).map(({ word }) => word),
  };
}
