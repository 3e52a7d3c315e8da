import { expect, test } from "vitest";
import { meshOf } from "../../eyes/rules/mesh.fixture";
import { perMinute } from "./blink-rate";
import { paceOf } from "./pace";
import { Watch } from "./watch";

type Head = NonNullable<Parameters<typeof meshOf>[0]>;

/** Somebody before a camera, looked at every 200 ms. */
function setup() {
  const watch = new Watch();
  let now = 0;
  const show = (seconds: number, head: Head | null, stepMs = 200) => {
    for (let ms = 0; ms < seconds * 1000; ms += stepMs) {
      now += stepMs;
      const faces = head ? [{ score: 1, box: { x: 0, y: 0, width: 200, height: 200 }, mesh: meshOf(head) }] : [];
      watch.see({ faces }, now);
    }
  };
  const blink = (head: Head = {}) => {
    show(0.2, { ...head, openness: 0.17 });
    show(0.8, head);
  };
  return { watch, show, blink };
}

test("the first four seconds teach it how somebody sits", () => {
  const { watch, show } = setup();
  show(2, {});
  expect([watch.learned, watch.posture]).toEqual([0.5, null]);
  show(3, {});
  expect([watch.learned, watch.posture, watch.notices.shown]).toEqual([1, "good", null]);
});

test.each([
  ["good", {}],
  ["down", { y: 300 }],
  ["near", { width: 220 }],
  ["tilt", { lean: 14 }],
  ["good", { y: 300, width: 160 }],
] as const)("then it sees within a second that they sit %s with %j", (posture, head) => {
  const { watch, show } = setup();
  show(6, {});
  show(1.2, head);
  expect(watch.posture).toBe(posture);
});

test("seconds are counted by kind", () => {
  const { watch, show } = setup();
  show(6, {});
  const before = watch.totals.watchedS;
  show(30, { y: 300 });
  show(10, { lean: 14 });
  show(20, {});
  expect(watch.totals.watchedS - before).toBeCloseTo(60, 0);
  expect(Math.round(watch.totals.badS.down / 5)).toBe(6);
  expect(Math.round(watch.totals.badS.tilt / 5)).toBe(2);
  expect(watch.totals.badS.near).toBe(0);
});

test("six blinks are six, and who puts glasses on is learned anew, once", () => {
  const { watch, show, blink } = setup();
  show(6, {});
  for (let time = 0; time < 6; time++) blink();
  expect(watch.totals.blinks).toBe(6);
  watch.wear(true);
  expect(watch.areEyesLearned).toBe(false);
  show(4, { openness: 0.28 });
  for (let time = 0; time < 6; time++) {
    show(0.2, { openness: 0.14 });
    show(0.8, { openness: 0.28 });
  }
  expect(watch.totals.blinks).toBe(12);
  watch.wear(false);
  expect(watch.areEyesLearned).toBe(true);
  blink();
  expect(watch.totals.blinks).toBe(13);
});

test("looks too far apart count no blinks, nor the time in which they were missed", () => {
  const { watch, show } = setup();
  show(6, {});
  const { eyesS } = watch.totals;
  show(60, {}, 500);
  expect(watch.totals.eyesS).toBe(eyesS);
  expect(watch.totals.watchedS).toBeGreaterThan(60);
});

test("one slow look between quick ones loses no blink", () => {
  const { watch, show } = setup();
  show(6, {});
  show(0.2, { openness: 0.17 });
  show(0.5, {}, 500);
  show(2, {});
  expect(watch.totals.blinks).toBe(1);
  show(0.2, { openness: 0.17 });
  show(1, {}, 1000);
  expect(watch.totals.blinks).toBe(1);
});

test("a head turned aside blinks for nobody", () => {
  const { watch, show } = setup();
  show(6, {});
  show(0.4, { turn: 0.2, openness: 0.1 });
  show(2, {});
  expect(watch.totals.blinks).toBe(0);
});

test("twenty seconds without a face, and nobody is there: nothing is counted or said until they come back", () => {
  const { watch, show } = setup();
  show(6, {});
  show(12, { y: 300 });
  expect(watch.notices.shown).toBe("down");
  show(19, null);
  expect(watch.isAway).toBe(false);
  show(2, null);
  expect([watch.isAway, watch.posture, watch.notices.shown]).toEqual([true, null, null]);
  const { watchedS } = watch.totals;
  show(600, null, 1000);
  expect(watch.totals.watchedS).toBe(watchedS);
  show(2, {});
  expect([watch.isAway, watch.posture]).toEqual([false, "good"]);
});

test("after three minutes without blinks dry eyes are hinted at, and with ten a minute they are not", () => {
  const seldom = setup();
  seldom.show(200, {});
  expect(seldom.watch.notices.shown).toBe("dry");
  const often = setup();
  often.show(6, {});
  for (let time = 0; time < 40; time++) {
    often.blink();
    often.show(5, {});
  }
  expect(often.watch.notices.shown).toBeNull();
});

test("ten quiet minutes: nothing is said", () => {
  const { watch, show, blink } = setup();
  show(6, {});
  const said = new Set();
  for (let time = 0; time < 150; time++) {
    show(3, { x: 320 + 8 * Math.sin(time), y: 240 + 8 * Math.cos(time), width: 200 + 6 * Math.sin(time), lean: 3 });
    blink();
    said.add(watch.notices.shown);
  }
  expect([...said]).toEqual([null]);
});

test("a rate needs half a minute", () => {
  expect(perMinute(9, 29)).toBeNull();
  expect(perMinute(9, 30)).toBe(18);
});

test("it looks less often on battery and behind another page, but never less than four times a second at somebody", () => {
  const here = { isAway: false, isHidden: false, isOnBattery: false };
  expect(paceOf(here)).toBe(150);
  expect(paceOf({ ...here, isHidden: true })).toBe(250);
  expect(paceOf({ ...here, isOnBattery: true })).toBe(250);
  expect(paceOf({ ...here, isAway: true, isHidden: true })).toBe(1000);
});
