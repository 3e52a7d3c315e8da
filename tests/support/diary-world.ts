import { hashPassword } from "@/lib/domains/accounts/passwords";
import type { DiaryRule, Farewell } from "@/lib/domains/diaries/diary";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import { IMAGE_WIDTHS } from "@/lib/domains/pictures/picture";
import { addDays, today } from "@/lib/shared/day";
import { AppError } from "@/lib/shared/errors";
import { type Entry, giveTurnBack, maySee, PEOPLE, type Shared, standingIn, type Who, whereNow } from "./diary-model";
import type { TestSite } from "./site";

const PASSWORD = "a long enough password";
const HASH = hashPassword(PASSWORD);

export type World = Awaited<ReturnType<typeof diaryWorld>>;

/** Two who share diaries and two who don't, what they do, and a model of who may see what of it. */
export async function diaryWorld(site: TestSite) {
  const tag = crypto.randomUUID();
  const identities = {} as Record<Who, Awaited<ReturnType<TestSite["member"]>>>;
  for (const who of PEOPLE) {
    const member = await site.member(who);
    const data = { email: `${who}-${tag}@example.com`, emailVerifiedAt: new Date(), passwordHash: await HASH };
    await site.prisma.member.update({ where: { id: member.id }, data });
    identities[who] = member;
  }
  const alive = new Set<Who>(PEOPLE);
  const diaries: Shared[] = [];
  const entries: Entry[] = [];
  const id = (who: Who) => identities[who].id;
  const other = (diary: Shared, who: Who) => [...diary.seats].find((seat) => seat !== who) ?? null;

  /** What is done, and whether the model lets it be: both must say the same. */
  async function tried(may: boolean, attempt: () => Promise<unknown>): Promise<boolean> {
    const done = await attempt().then(
      () => true,
      (error: unknown) => {
        if (error instanceof AppError && error.status >= 400 && error.status < 500) return false;
        throw error;
      },
    );
    if (done !== may) throw new Error(`The model says ${may}, the site ${done}`);
    return done;
  }

  let words = 0;

  const drop = (entry: Entry) => {
    entry.gone = true;
    if (entry.circle === "diary") giveTurnBack(entries, entry, entry.diary);
  };
  async function newKeys(moved: Entry[]): Promise<void> {
    for (const entry of moved.filter(({ gone }) => !gone)) {
      const { key } = await site.prisma.picture.findUniqueOrThrow({ where: { id: entry.pictureId } });
      if (!key || entry.keys.includes(key)) throw new Error("The picture stayed where it was");
      entry.keys.push(key);
    }
  }
  const within = (diary: Shared) => standingIn(entries, diary);

  const act = {
    async invite(who: Who, asked: Who, rule: DiaryRule, byProfile: boolean) {
      if (!alive.has(who) || who === asked) return;
      const to = byProfile ? { memberId: id(asked) } : { friendEmail: `${asked}-${tag}@example.com` };
      let made = "";
      const invite = async () => {
        made = (await site.invitations.invite(id(who), { name: "둘의 일기", rule, ...to })).id;
      };
      if (!(await tried(alive.has(asked) || !byProfile, invite))) return;
      const fresh = { state: "invited", invitation: "open", wished: null, eraseAsked: null, turns: new Map() } as const;
      diaries.push({ ...fresh, id: made, inviter: who, asked, rule, seats: new Set([who]), turns: new Map() });
    },
    async accept(who: Who, diary: Shared) {
      if (!alive.has(who)) return;
      const may = diary.state === "invited" && diary.invitation === "open" && diary.asked === who;
      if (!(await tried(may, () => site.invitations.accept(id(who), diary.id)))) return;
      Object.assign(diary, { state: "open", invitation: "accepted" });
      diary.seats.add(who);
    },
    async decline(who: Who, diary: Shared) {
      if (!alive.has(who)) return;
      const may = diary.state === "invited" && diary.invitation === "open" && diary.asked === who;
      if (await tried(may, () => site.invitations.decline(id(who), diary.id))) diary.invitation = "declined";
    },
    async withdraw(who: Who, diary: Shared) {
      if (!alive.has(who)) return;
      const may = diary.state === "invited" && diary.seats.has(who);
      if (await tried(may, () => site.invitations.withdraw(id(who), diary.id))) diary.invitation = "withdrawn";
    },
    async expire(diary: Shared) {
      if (diary.state !== "invited" || diary.invitation === "withdrawn") return;
      await site.prisma.invitation.updateMany({
        where: { diaryId: diary.id },
        data: { expiresAt: new Date(Date.now() - 1) },
      });
      diary.invitation = "expired";
    },
    async write(who: Who, diary: Shared, daysAgo: number) {
      if (!alive.has(who)) return;
      const now = today(identities[who].timeZone, identities[who].dayEndsAt);
      const [day, word] = [addDays(now, -daysAgo), `word${entries.length}x${tag.slice(0, 8)}`];
      const post = await site.posts.create(
        identities[who],
        { title: word, body: `${tag.slice(0, 8)} body`, day },
        "ko",
      );
      const key = newImageKey();
      for (const width of IMAGE_WIDTHS) await site.store.put(imageName(key, width), new Uint8Array(8));
      const drawn = {
        ownerId: id(who),
        postId: post.id,
        key,
        text: word,
        style: "crayon",
        seed: 1,
        status: "done" as const,
      };
      const { id: pictureId } = await site.prisma.picture.create({ data: drawn });
      await site.publishing.setCover(id(who), post.id, pictureId, "ko");
      const entry: Entry = {
        id: post.id,
        word,
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
      const may = diary.state === "open" && diary.seats.has(entry.author);
      const put = { visibility: "diary", diaryId: diary.id } as const;
      if (!(await tried(may, () => site.publishing.setVisibility(id(entry.author), entry.id, put, "ko")))) return;
      if (stays) return;
      const before = whereNow(entry);
      Object.assign(entry, { circle: "diary", diary, together: diary.rule === "together" });
      giveTurnBack(entries, entry, before);
      if (leaves) await newKeys([entry]);
      const { timeZone, dayEndsAt } = identities[entry.author];
      if (entry.day !== today(timeZone, dayEndsAt)) return;
      diary.turns.set(entry.day, new Set([...(diary.turns.get(entry.day) ?? []), entry.author]));
    },
    async takeOut(entry: Entry, to: "draft" | "private" | "public") {
      if (entry.gone || !alive.has(entry.author)) return;
      const leaves = entry.circle !== to && (entry.circle === "public" || entry.circle === "diary");
      await site.publishing.setVisibility(id(entry.author), entry.id, { visibility: to }, "ko");
      const before = whereNow(entry);
      Object.assign(entry, { circle: to, diary: to === "draft" ? entry.diary : null, together: false });
      giveTurnBack(entries, entry, before);
      if (leaves) await newKeys([entry]);
    },
    async say(who: Who, entry: Entry) {
      if (!alive.has(who)) return;
      const where = whereNow(entry);
      const isOpen = entry.circle === "public" || where?.state === "open";
      words += 1;
      const word = `said${words}x${tag.slice(0, 8)}`;
      const say = () => site.comments.write(id(who), entry.id, { body: word });
      if (await tried(maySee(entry, who) && isOpen, say)) entry.said.push({ word, by: who, where });
    },
    async wish(who: Who, diary: Shared, rule: DiaryRule) {
      if (!alive.has(who)) return;
      const may = diary.state === "open" && diary.seats.has(who);
      if (!(await tried(may, () => site.diaries.wishRule(id(who), diary.id, rule)))) return;
      if (rule === diary.rule || diary.wished?.by === who) return;
      const agrees = diary.wished?.rule === rule;
      Object.assign(diary, agrees ? { rule, wished: null } : { wished: { rule, by: who } });
    },
    async leave(who: Who, diary: Shared, then: Farewell) {
      if (!alive.has(who)) return;
      const may = diary.seats.has(who) && (diary.state === "open" || diary.state === "closed");
      if (!(await tried(may, () => site.farewells.leave(id(who), diary.id, then)))) return;
      const closes = diary.state === "open";
      Object.assign(diary, { state: "closed", wished: null });
      const friend = other(diary, who);
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
      if (!(await tried(diary.seats.has(who), () => site.farewells.eraseMine(id(who), diary.id)))) return;
      within(diary)
        .filter(({ author }) => author === who)
        .forEach(drop);
    },
    async eraseAccount(who: Who) {
      if (!alive.has(who)) return;
      await site.accounts.erase(id(who), PASSWORD);
      alive.delete(who);
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

  return {
    /** A word that all entries have, and no others. */
    tag: tag.slice(0, 8),
    identities,
    alive,
    diaries,
    entries,
    id,
    act,
    maySee,
    /** What is said under an entry where it stands now; whoever sees it reads that and nothing else. */
    saidHere: (entry: Entry) => entry.said.filter(({ where }) => where === whereNow(entry)).map(({ word }) => word),
  };
}
