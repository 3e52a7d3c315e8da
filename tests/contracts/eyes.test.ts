import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Look } from "@/components/lab/eyes/look";
import { framingOf } from "@/components/lab/eyes/rules/framing";
import { Watch } from "@/components/lab/guard/rules/watch";
import { openEyes } from "@/tests/support/faces/open-eyes";
import { frameOf, NEUTRAL, POSES, type Pose, restless } from "@/tests/support/faces/portrait";

/*
 * The real worker in Chromium looks at each frame; what it saw is shown to the guard at the times at which a camera would
 * have brought it. No camera, and no waiting: that walk is tests/e2e/guard.e2e.ts.
 */
let eyes: Awaited<ReturnType<typeof openEyes>>;
const seen = new Map<string, Promise<Look>>();

beforeAll(async () => {
  eyes = await openEyes();
});
afterAll(() => eyes?.close());

/** Looks at each pose once. */
function lookAt(pose: Pose): Promise<Look> {
  const key = JSON.stringify(pose);
  const look = seen.get(key) ?? frameOf(pose).then((frame) => eyes.look(frame, "nearest"));
  seen.set(key, look);
  return look;
}

function setup() {
  const watch = new Watch();
  let now = 0;
  return {
    watch,
    /** @param stepMs between two looks */
    async show(pose: Pose, seconds: number, stepMs = 200) {
      const look = await lookAt(pose);
      for (let ms = 0; ms < seconds * 1000; ms += stepMs) {
        now += stepMs;
        watch.see(look, now);
      }
    },
    now: () => now,
  };
}

test("one face is found and is frontal, a distant one is small, and a wall is nobody", async () => {
  expect(framingOf(await lookAt({ scale: 2 }))).toBe("good");
  expect(framingOf(await lookAt({ scale: 0.8 }))).toBe("small");
  expect(framingOf(await lookAt({ x: 3000 }))).toBe("nobody");
});

test("of two people both are seen, or the nearest alone", async () => {
  const [near, far] = await Promise.all([frameOf({ x: 160, scale: 0.9 }), frameOf({ x: 480, scale: 0.6 })]);
  const right = await sharp(far).extract({ left: 320, top: 0, width: 320, height: 480 }).toBuffer();
  const both = await sharp(near)
    .composite([{ input: right, left: 320, top: 0 }])
    .png()
    .toBuffer();
  const everybody = await eyes.look(both, "all");
  expect(framingOf(everybody)).toBe("several");
  expect(everybody.faces.map(({ box }) => box.x < 320)).toEqual([true, false]);
  expect((await eyes.look(both, "nearest")).faces.map(({ box }) => box.x < 320)).toEqual([true]);
});

test("every settled posture comes out right", async () => {
  const { watch, show } = setup();
  await show(NEUTRAL, 6);
  const found: Record<string, string | null> = {};
  for (const [name, pose] of Object.entries(POSES)) {
    await show(pose, 3);
    found[name] = watch.posture;
    await show(NEUTRAL, 3);
    found[`after ${name}`] = watch.posture;
  }
  expect(found).toEqual({
    ...Object.fromEntries(Object.keys(POSES).map((name) => [`after ${name}`, "good"])),
    good: "good",
    down: "down",
    near: "near",
    tilt: "tilt",
    back: "good",
  });
});

test.each([150, 200, 250])("six blinks of a third of a second are six, at a look every %i ms", async (stepMs) => {
  const { watch, show } = setup();
  await show(NEUTRAL, 6, stepMs);
  for (let blink = 0; blink < 6; blink++) {
    await show({ ...NEUTRAL, eyes: "closed" }, 0.33, stepMs);
    await show(NEUTRAL, 2, stepMs);
  }
  expect(watch.totals.blinks).toBe(6);
});

// Sixty frames that differ, each looked at once, and with lids closed every fifth, over and over for ten minutes.
test("ten minutes of somebody who sits well, and is no stone: nothing is said", async () => {
  const { watch, show, now } = setup();
  const said = new Set<string | null>();
  for (let second = 0; now() < 600_000; second++) {
    const pose = restless(second % 60);
    await show(pose, second % 5 === 4 ? 0.6 : 0.9, 150);
    if (second % 5 === 4) await show({ ...pose, eyes: "closed" }, 0.2, 150);
    said.add(watch.notices.shown);
  }
  expect([...said]).toEqual([null]);
  const { watchedS, badS, blinks } = watch.totals;
  expect(watchedS).toBeGreaterThan(580);
  expect(badS.down + badS.near + badS.tilt).toBeLessThan(0.02 * watchedS);
  expect(blinks).toBeGreaterThan(100);
}, 240_000);

test("nothing but the script, its models and its wasm is asked for: no frame goes anywhere", () => {
  const asked = eyes.asked.filter((one) => !/^GET \/(?:favicon\.ico)?$/.test(one));
  expect(asked.every((one) => /^GET \/eyes\/[0-9a-f]{16}(?:\.js|\/[a-z-]+\.(?:json|bin|wasm))$/.test(one))).toBe(true);
  expect(asked).toHaveLength(8);
});
