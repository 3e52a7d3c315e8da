import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { NEWS_EVENT } from "@/lib/domains/notifications/notification";
import { askEverything, knownTo } from "@/tests/support/diary-asked";
import { PEOPLE, type Who } from "@/tests/support/diary-model";
import type { DiarySite } from "@/tests/support/diary-site";
import { begin, STEPS } from "@/tests/support/diary-steps";
import { diaryWorld, type World } from "@/tests/support/diary-world";
import { servedDiaries } from "@/tests/support/served-diaries";
import { servedSite } from "@/tests/support/served-site";
import { DIARY_RULES } from "./diary";

/** What streams may say of what another did: that there is news, and how much. */
const UNREAD = new RegExp(`^event: ${NEWS_EVENT}\ndata: {"unread":\\d+}$`);

const living = ({ alive }: World) => PEOPLE.filter((one) => alive.has(one));

/** No stream tells a word or an id, and who may not notice hears nothing at all. */
async function listen(diaries: DiarySite, world: World): Promise<void> {
  await diaries.settled();
  for (const who of living(world)) {
    const events = diaries
      .heard(who)
      .split("\n\n")
      // A silent stream says now and then that it is there.
      .filter((event) => event && !event.startsWith(":"));
    expect(knownTo(world, who).leaksOf(events.join()), `${who} hears`).toEqual([]);
    expect(events.filter((event) => !UNREAD.test(event))).toEqual([]);
    if (!world.mayHear(who)) expect(events, `${who} hears`).toEqual([]);
  }
}

/** Walks so many random ways and asks all readers: after each step, or where a way ends. */
async function walk({ ways, steps, isAskedEachStep }: { ways: number; steps: number; isAskedEachStep: boolean }) {
  const site = await servedSite();
  vi.spyOn(site.limiter, "take").mockResolvedValue();
  const walks = fc.tuple(fc.constantFrom(...DIARY_RULES), fc.array(STEPS, { minLength: 4, maxLength: steps }));
  await fc.assert(
    fc.asyncProperty(walks, async ([rule, did]) => {
      const { left, ...diaries } = await servedDiaries(site);
      const world = diaryWorld(diaries);
      await diaries.settled();
      for (const who of PEOPLE) diaries.heard(who);
      await begin(world, rule);
      await listen(diaries, world);
      const ask = async (deep: boolean) => {
        const readers: (Who | null)[] = [null, ...living(world).filter((one) => deep || one !== "other")];
        for (const reader of readers) await askEverything(diaries, world, reader, { deep });
      };
      for (const step of did) {
        await step(world);
        await listen(diaries, world);
        if (isAskedEachStep) await ask(false);
      }
      await ask(true);
      expect(site.errors).toEqual([]);
      left.abort();
    }),
    // Asking is slow: of a failure the first way is told, not the shortest.
    { numRuns: ways, endOnFailure: isAskedEachStep },
  );
}

test("whatever two people do with their diaries, every address shows each reader what the rule says", async () => {
  await walk({ ways: 5, steps: 10, isAskedEachStep: false });
}, 180_000);

test("after each step every address shows each reader what the rule says", async () => {
  await walk({ ways: 2, steps: 8, isAskedEachStep: true });
}, 180_000);
