import fc from "fast-check";
import { DIARY_RULES, FAREWELLS } from "@/lib/domains/diaries/diary";
import type { Who } from "./diary-model";
import type { World } from "./diary-world";

const who = fc.constantFrom("a", "b") as fc.Arbitrary<Who>;
const nth = fc.nat({ max: 3 });
/** Of what there is, if there is any. */
const pick = <T>(list: T[], at: number): T | undefined => list[list.length === 0 ? 0 : at % list.length];

export type Step = (world: World) => Promise<unknown> | undefined;
const named = (name: string, does: Step): Step => {
  const step: Step = (world) => {
    world.act.begin();
    return does(world);
  };
  return Object.assign(step, { toString: () => name });
};
const ofDiary = (name: string, does: (world: World, diary: World["diaries"][number]) => Promise<unknown>, at: number) =>
  named(name, (world) => {
    const diary = pick(world.diaries, at);
    return diary && does(world, diary);
  });

/** What the two, and a stranger, may try next. */
export const STEPS: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .tuple(who, fc.constantFrom(...DIARY_RULES), fc.boolean())
      .map(([one, rule, byProfile]) =>
        named(`${one} invites, ${rule}`, ({ act }) => act.invite(one, one === "a" ? "b" : "a", rule, byProfile)),
      ),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom<Who>("a", "b", "b", "stranger"), nth)
      .map(([one, at]) => ofDiary(`${one} accepts`, ({ act }, diary) => act.accept(one, diary), at)),
  },
  fc.tuple(who, nth).map(([one, at]) => ofDiary(`${one} declines`, ({ act }, diary) => act.decline(one, diary), at)),
  fc.tuple(who, nth).map(([one, at]) => ofDiary(`${one} withdraws`, ({ act }, diary) => act.withdraw(one, diary), at)),
  nth.map((at) => ofDiary("it expires", ({ act }, diary) => act.expire(diary), at)),
  {
    weight: 7,
    arbitrary: fc
      .tuple(fc.constantFrom<Who>("a", "b", "a", "b", "stranger"), fc.constantFrom(0, 0, 0, 1), nth)
      .map(([one, ago, at]) =>
        ofDiary(`${one} writes ${ago} days ago`, ({ act }, diary) => act.write(one, diary, ago), at),
      ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom<Who>("a", "b", "stranger"), nth).map(([one, at]) =>
      named(`${one} says something`, ({ act, entries }) => {
        const entry = pick(entries, at);
        return entry && act.say(one, entry);
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(nth, fc.constantFrom("draft", "private", "public")).map(([at, to]) =>
      named(`one is taken out: ${to}`, ({ act, entries }) => {
        const entry = pick(entries, at);
        return entry && act.takeOut(entry, to as "draft");
      }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(nth, fc.constantFrom("edit", "edit", "goUp")).map(([at, deed]) =>
      named(`one is changed: ${deed}`, ({ act, entries }) => {
        const entry = pick(
          entries.filter(({ author }) => author !== "stranger"),
          at,
        );
        return entry && act[deed as "edit"](entry);
      }),
    ),
  },
  fc.tuple(nth, nth).map(([at, into]) =>
    ofDiary(
      "one is put in again",
      ({ act, entries }, diary) => {
        const entry = pick(entries, into);
        return Promise.resolve(entry && act.putIn(entry, diary));
      },
      at,
    ),
  ),
  {
    weight: 2,
    arbitrary: fc
      .tuple(who, fc.constantFrom(...DIARY_RULES), nth)
      .map(([one, rule, at]) => ofDiary(`${one} wants ${rule}`, ({ act }, diary) => act.wish(one, diary, rule), at)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom<Who>("a", "b", "stranger"), fc.constantFrom(...FAREWELLS), nth)
      .map(([one, then, at]) => ofDiary(`${one} leaves, ${then}`, ({ act }, diary) => act.leave(one, diary, then), at)),
  },
  fc
    .tuple(who, nth)
    .map(([one, at]) => ofDiary(`${one} erases theirs`, ({ act }, diary) => act.eraseMine(one, diary), at)),
  { weight: 3, arbitrary: who.map((one) => named(`${one} locks or opens`, ({ act }) => act.lock(one))) },
  who.map((one) => named(`${one} erases the account`, ({ act }) => act.eraseAccount(one))),
);

/** How it begins: most of what there is to see needs a diary of two. */
export async function begin({ act, diaries, entries }: World, rule: (typeof DIARY_RULES)[number]): Promise<void> {
  await act.invite("a", "b", rule, false);
  const [first] = diaries;
  if (!first) throw new Error("Nobody was asked");
  await act.accept("b", first);
  await act.write("a", first, 0);
  if (entries[0]) await act.say("a", entries[0]);
}
