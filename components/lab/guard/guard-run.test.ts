import { expect, test } from "vitest";
import type { Look } from "../eyes/look";
import { meshOf } from "../eyes/rules/mesh.fixture";
import { GuardRun } from "./guard-run";
import { Watch } from "./rules/watch";

const FACE = { score: 1, box: { x: 0, y: 0, width: 200, height: 200 }, mesh: meshOf() };
const FRAME = {} as ImageBitmap;

/** A run whose eyes are answered by hand, and whose clock is turned by hand. */
function setup({ faces = [FACE], frame = FRAME as ImageBitmap | null } = {}) {
  const heard: string[] = [];
  const paces: (number | null)[] = [];
  const place = { hidden: false, battery: false, time: 0 };
  let beat = () => {};
  let looks = 0;
  let answer: ((look: Look) => void) | null = null;
  const eyes = {
    look: () => {
      looks += 1;
      return new Promise<Look>((resolve, reject) => {
        answer = resolve;
        if (heard.includes("break")) reject(new Error("gone"));
      });
    },
    beat(ms: number | null, onBeat = () => {}) {
      paces.push(ms);
      beat = onBeat;
    },
    close: () => heard.push("closed"),
  };
  const watch = new Watch();
  const tell = (what: string) => () => heard.push(what);
  const told = { changed: tell("changed"), givenUp: tell("givenUp"), failed: tell("failed") };
  const run = new GuardRun(eyes, watch, told, {
    isHidden: () => place.hidden,
    isOnBattery: () => place.battery,
    now: () => place.time,
  });
  run.begin({ frame: async () => frame });
  const turns = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  const step = async (ms: number) => {
    place.time += ms;
    beat();
    await turns();
    answer?.({ faces, frame: { width: 640, height: 480 }, ms: 1 });
    answer = null;
    await turns();
  };
  return { run, watch, heard, paces, place, step, beat: () => beat(), turns, looks: () => looks };
}

test("a beat that comes while a frame is still looked at brings no second one", async () => {
  const { beat, turns, looks } = setup();
  beat();
  await turns();
  beat();
  await turns();
  expect(looks()).toBe(1);
});

test("it slows down behind another page, and where nobody is there", async () => {
  const here = setup();
  here.place.hidden = true;
  here.run.keepPace();
  here.place.hidden = false;
  here.run.keepPace();
  expect(here.paces).toEqual([150, 250, 150]);
  const away = setup({ faces: [] });
  for (let second = 0; second < 22; second++) await away.step(1000);
  expect(away.paces).toEqual([150, 1000]);
});

test("after five minutes without anybody it gives up, and not before", async () => {
  const { step, heard } = setup({ faces: [] });
  for (let second = 0; second < 315; second++) await step(1000);
  expect(heard).not.toContain("givenUp");
  for (let second = 0; second < 10; second++) await step(1000);
  expect(heard).toContain("givenUp");
});

test("a browser that holds frames back counts nothing, and fails nothing", async () => {
  const { step, watch, looks, heard } = setup({ frame: null });
  for (let second = 0; second < 60; second++) await step(1000);
  expect([looks(), watch.totals.watchedS, heard]).toEqual([0, 0, []]);
});

test("at rest nothing is looked at; what was counted stays", async () => {
  const { run, step, watch, looks, paces } = setup();
  for (let nth = 0; nth < 100; nth++) await step(150);
  const [before, counted] = [looks(), watch.totals.watchedS];
  expect(counted).toBeGreaterThan(8);
  run.rest();
  await step(150);
  expect([looks(), watch.totals.watchedS, paces.at(-1)]).toEqual([before, counted, null]);
});

test("the page hears about once a second", async () => {
  const { step, heard } = setup();
  for (let nth = 0; nth < 40; nth++) await step(150);
  expect(heard.length).toBeGreaterThanOrEqual(5);
  expect(heard.length).toBeLessThanOrEqual(7);
});

test("eyes that break are told", async () => {
  const { step, heard } = setup();
  heard.push("break");
  await step(150);
  expect(heard).toContain("failed");
});
