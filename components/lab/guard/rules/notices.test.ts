import { expect, test } from "vitest";
import type { Posture } from "../../eyes/rules/posture";
import { Notices } from "./notices";

/** Somebody who is looked at once a second. */
function setup() {
  const notices = new Notices();
  let now = 0;
  /** @returns the seconds at which something new was said */
  const sit = (posture: Posture, seconds: number) => {
    const said: number[] = [];
    for (let second = 0; second < seconds; second++) {
      const before = notices.shown;
      now += 1000;
      notices.sit(posture, now);
      if (notices.shown && notices.shown !== before) said.push(now / 1000);
    }
    return said;
  };
  return { notices, sit, now: () => now };
}

test("who sits badly hears of it after ten seconds, and not before", () => {
  const { notices, sit } = setup();
  expect(sit("down", 10)).toEqual([]);
  expect(sit("down", 1)).toEqual([11]);
  expect(notices.shown).toBe("down");
});

test("a single better look does not begin it anew, two do", () => {
  const one = setup();
  one.sit("near", 8);
  one.sit("good", 1);
  expect(one.sit("near", 2)).toEqual([11]);
  const two = setup();
  two.sit("near", 8);
  two.sit("good", 2);
  expect(two.sit("near", 10)).toEqual([]);
});

test("what was said goes away once they sit well for three seconds, and flickers for nobody", () => {
  const { notices, sit } = setup();
  sit("tilt", 11);
  sit("good", 3);
  expect(notices.shown).toBe("tilt");
  sit("good", 1);
  expect(notices.shown).toBeNull();
});

test("one who never sits well is told seldom: 1, 2, 4, 8, 15 minutes apart", () => {
  const { notices, sit, now } = setup();
  const said: number[] = [];
  while (now() < 3600_000) {
    said.push(...sit("down", 20));
    notices.shown = null;
  }
  const apart = said.slice(1).map((at, index) => Math.round((at - (said[index] ?? 0)) / 60));
  expect(apart).toEqual([1, 2, 4, 8, 15, 15, 15].slice(0, apart.length));
  expect(said.length).toBeLessThanOrEqual(7);
});

test("who sat well for five minutes hears the next one as soon as the first", () => {
  const { notices, sit } = setup();
  for (let time = 0; time < 3; time++) {
    sit("down", 300);
    notices.shown = null;
  }
  sit("good", 302);
  expect(sit("down", 11)).toHaveLength(1);
  sit("good", 5);
  expect(sit("down", 61)).toHaveLength(1);
});

test("a snooze is kept, and so is what was put away", () => {
  const { notices, sit, now } = setup();
  notices.snooze(now() + 600_000);
  expect(sit("down", 600)).toEqual([600]);
  notices.putAway(now());
  expect(notices.shown).toBeNull();
  expect(sit("down", 60)).toEqual([]);
});

test("dry eyes are hinted at once in twenty minutes, never over another notice, and for half a minute", () => {
  const { notices, sit, now } = setup();
  sit("down", 11);
  notices.dry(now());
  expect(notices.shown).toBe("down");
  sit("good", 120);
  notices.dry(now());
  expect(notices.shown).toBe("dry");
  sit("good", 31);
  expect(notices.shown).toBeNull();
  notices.dry(now());
  expect(notices.shown).toBeNull();
  sit("good", 1200);
  notices.dry(now());
  expect(notices.shown).toBe("dry");
});
