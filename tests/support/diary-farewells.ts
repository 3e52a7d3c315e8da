import type { Farewell } from "@/lib/domains/diaries/diary";
import { type Entry, giveTurnBack, otherOf, type Shared, standingIn, type Who } from "./diary-model";
import type { DiarySite } from "./diary-site";

type Tried = { id?: string } | null;

/** The world that is left, as far as leaving changes it: see diary-world.ts. */
type Left = {
  site: DiarySite;
  alive: Set<Who>;
  locked: Set<Who>;
  diaries: Shared[];
  entries: Entry[];
  tried(may: boolean, who: Who, method: string, address: string, body?: unknown): Promise<Tried>;
  ofDiary(may: boolean, who: Who, diary: Shared, deed: string, body?: unknown): Promise<Tried>;
  newKeys(moved: Entry[]): Promise<void>;
};

/** How the two leave a diary, and the site, and what of them goes with it. */
export function farewells({ site, alive, locked, diaries, entries, tried, ofDiary, newKeys }: Left) {
  const { people } = site;
  const within = (diary: Shared) => standingIn(entries, diary);
  const drop = (entry: Entry) => {
    entry.gone = true;
    if (entry.circle === "diary") giveTurnBack(entries, entry, entry.diary);
  };

  return {
    async leave(who: Who, diary: Shared, then: Farewell) {
      if (!alive.has(who)) return;
      const isOfTwo = diary.state === "open" || diary.state === "closed";
      const may = diary.seats.has(who) && isOfTwo && !locked.has(who);
      if (!(await ofDiary(may, who, diary, "leave", { then }))) return;
      const closes = diary.state === "open";
      Object.assign(diary, { state: "closed", wished: null });
      const friend = otherOf(diary, who);
      if (then === "erase" && (friend === null || diary.eraseAsked === friend)) {
        within(diary).forEach(drop);
        diary.state = "gone";
        diary.seats.clear();
        return;
      }
      if (then === "erase") diary.eraseAsked ??= who;
      else if (diary.eraseAsked === who) diary.eraseAsked = null;
      if (closes) await newKeys(within(diary));
    },
    async eraseMine(who: Who, diary: Shared) {
      if (!alive.has(who)) return;
      const may = diary.seats.has(who) && !locked.has(who);
      if (!(await ofDiary(may, who, diary, "erase-mine"))) return;
      within(diary)
        .filter(({ author }) => author === who)
        .forEach(drop);
    },
    async eraseAccount(who: Who) {
      if (!alive.has(who)) return;
      await tried(true, who, "DELETE", "/api/me", { password: people[who].password });
      alive.delete(who);
      locked.delete(who);
      entries.filter(({ author }) => author === who).forEach(drop);
      for (const entry of entries) entry.said = entry.said.filter(({ by }) => by !== who);
      for (const diary of diaries.filter(({ seats }) => seats.delete(who))) {
        if (diary.seats.size === 0) diary.state = "gone";
        else {
          Object.assign(diary, { state: "closed", wished: null });
          if (diary.eraseAsked === who) diary.eraseAsked = null;
          await newKeys(within(diary));
        }
      }
    },
  };
}
