import { expect, test } from "vitest";
import { createRandom } from "@/lib/painters/crayon/paper/random";
import { overlaps } from "@/lib/painters/crayon/paper/shapes";
import { createSketch, type Placed } from "@/lib/painters/crayon/paper/sketch";
import { indoors, openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { castOf } from "@/lib/painters/crayon/people/cast";
import { lexicon } from "@/lib/painters/reading/lexicon";
import { ACTIONS, type Action, type Deed, type ScenePlan, type Thing } from "@/lib/painters/reading/plan";
import { groupsOf } from "../groups";
import { checkLayout } from "../layout-check";
import { createShot } from "../shot";

type Told = { people?: string[]; things?: string[]; deeds: Partial<Deed>[]; stage?: Stage };

function thing(id: string): Thing {
  const entry = lexicon().byId.get(id);
  if (!entry) throw new Error(`no ${id} in the lexicon`);
  return { id, kind: entry.class as Thing["kind"], art: entry.art, size: entry.size, label: entry.label, count: 1 };
}

/** Draws the groups of a plan in the middle of the paper, one after another. */
function setup({ people = [], things = [], deeds, stage = openAir(240) }: Told) {
  const told = deeds.map((deed): Deed => ({ action: "walk", by: ["me"], with: [], thing: null, ...deed }));
  const plan: ScenePlan = {
    language: "en",
    scene: "park",
    indoor: !stage.outdoor,
    weather: [],
    time: "day",
    season: null,
    mood: "happy",
    gravity: "light",
    actions: told.map(({ action }) => action),
    deeds: told,
    people,
    things: things.map(thing),
    remembered: { people: [], things: [] },
    absent: [],
    mentions: [...people, ...things],
  };
  const sketch = createSketch(plan, createRandom(7));
  const asked = { text: "a day", seed: 0, narrator: "female", looks: {} } as const;
  const cast = castOf(sketch, asked, { outdoor: stage.outdoor, bed: false });
  const groups = groupsOf(sketch, stage, cast, []);
  const shots = groups.map((group) => {
    const shot = createShot({ ground: 480 });
    group.draw(shot, { x: 256, y: 480, height: 170, flip: false });
    return shot;
  });
  const placed = shots.flatMap((shot) => shot.placed);
  const find = (what: string, part: Placed["part"] = "thing") =>
    placed.filter((one) => one.what === what && one.part === part);
  return { groups, shots, find, people: shots[0]?.people ?? new Map() };
}

test("two who hug stand cheek to cheek with an arm on each other", () => {
  const { groups, people, find } = setup({ people: ["friend"], deeds: [{ action: "hug", with: ["friend"] }] });
  expect(groups).toHaveLength(1);
  const [me, friend] = [people.get("me"), people.get("friend")];
  expect(overlaps(me.head, friend.head)).toBe(true);
  const arms = find("me", "limb").map(({ box }) => box);
  expect(arms.some((box) => overlaps(box, friend.body))).toBe(true);
});

test("a grown-up comes down to a child", () => {
  const standing = setup({ people: ["mom"], deeds: [{ action: "wave", by: ["mom"] }] });
  const { people } = setup({ people: ["mom", "kid"], deeds: [{ action: "hug", by: ["mom"], with: ["kid"] }] });
  const upright = standing.shots.map((shot) => shot.people.get("mom")).find(Boolean);
  expect(people.get("mom").head.y0).toBeGreaterThan((upright?.head.y0 ?? 0) + 8);
});

test("hands that are held meet", () => {
  const { people } = setup({ people: ["friend"], deeds: [{ action: "holdHands", with: ["friend"] }] });
  const [me, friend] = [people.get("me"), people.get("friend")];
  const nearest = Math.min(
    ...[me.hand, me.otherHand].flatMap((a) =>
      [friend.hand, friend.otherHand].map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
    ),
  );
  expect(nearest).toBeLessThan(3);
});

test("a rider sits on the bicycle with a foot on a pedal and hands on the bar", () => {
  const { people, find, groups } = setup({
    people: ["kid"],
    things: ["bike"],
    deeds: [{ action: "ride", by: ["kid"], thing: "bike" }],
  });
  const kid = people.get("kid");
  const [bike] = find("bike");
  expect(kid).toBeDefined();
  expect(bike && kid.hip.x > bike.box.x0 && kid.hip.x < bike.box.x1).toBe(true);
  expect(kid.hip.y).toBeLessThan(470);
  expect(
    bike && overlaps({ x0: kid.hand.x - 2, x1: kid.hand.x + 2, y0: kid.hand.y - 2, y1: kid.hand.y + 2 }, bike.box),
  ).toBe(true);
  expect(groups[0]?.uses).toContain("bike");
});

test("whoever the diary names does it, not the writer", () => {
  const photo = setup({ people: ["dad"], things: ["camera"], deeds: [{ action: "photo", by: ["dad"], with: ["me"] }] });
  expect(photo.find("camera")[0]?.of).toBe("dad");
  const cook = setup({ people: ["mom"], deeds: [{ action: "cook", by: ["mom"] }] });
  expect(cook.find("pan")[0]?.of).toBe("mom");
  const fish = setup({ people: ["grandpa"], deeds: [{ action: "fish", by: ["grandpa"] }] });
  expect(fish.find("rod")[0]?.of).toBe("grandpa");
});

test("the leash leads from the walker's hand to the dog", () => {
  const { find, people } = setup({ things: ["dog"], deeds: [{ action: "walkDog", with: ["dog"], thing: "dog" }] });
  expect(find("dog")).toHaveLength(1);
  expect(Math.abs((find("dog")[0]?.box.x0 ?? 0) - people.get("me").hand.x)).toBeLessThan(60);
});

test("a ball is in the air between two who play", () => {
  const { find, people } = setup({
    people: ["dad"],
    things: ["baseball"],
    deeds: [{ action: "playBall", with: ["dad"], thing: "baseball" }],
  });
  const x = ((find("baseball")[0]?.box.x0 ?? 0) + (find("baseball")[0]?.box.x1 ?? 0)) / 2;
  const [me, dad] = [people.get("me").head, people.get("dad").head];
  expect(x).toBeGreaterThan(Math.min(me.x1, dad.x1));
  expect(x).toBeLessThan(Math.max(me.x0, dad.x0));
});

test("food is at the lips and never over them", () => {
  for (const food of ["apple", "pizza", "coffee", "noodles", "icecream", "hotdog"]) {
    const { find, shots } = setup({ things: [food], deeds: [{ action: "eat", thing: food }] });
    const face = find("me", "face")[0]?.box;
    expect(find(food), food).toHaveLength(1);
    expect(
      shots.flatMap(({ placed }) => checkLayout(placed)),
      food,
    ).toEqual([]);
    const dish = find(food)[0]?.box;
    if (face && dish) expect(Math.max(dish.x0 - face.x1, face.x0 - dish.x1), food).toBeLessThan(20);
  }
});

test("every deed can be drawn, alone and in company, without hiding a face", () => {
  for (const action of ACTIONS)
    for (const company of [[], ["mom"], ["kid"], ["baby"], ["dad", "girl"]])
      for (const stage of [openAir(240), indoors(340)]) {
        const { shots } = setup({ people: company, deeds: [{ action: action as Action, with: company }], stage });
        for (const shot of shots) {
          expect(shot.people.size).toBeGreaterThan(0);
          const faults = checkLayout(shot.placed).filter(
            ({ kind }) => kind === "face covered" || kind === "in the same place",
          );
          expect(faults, `${action} with ${company.join(" and ") || "nobody"}`).toEqual([]);
          expect(shot.layers.map(({ svg }) => svg).join("")).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
});

test("two who hug at a table sit as one group", () => {
  const stage = indoors(340, { seating: "table", surface: { x0: 90, x1: 420, y: 410 } });
  const { groups } = setup({ people: ["mom"], deeds: [{ action: "hug", with: ["mom"] }], stage });
  expect(groups[0]?.members.map(({ who }) => who)).toEqual(["me", "mom"]);
});

test("a dog that is walked is drawn, also when only the deed was put in", () => {
  expect(setup({ deeds: [{ action: "walkDog" }] }).find("dog")).toHaveLength(1);
});

test("people ride a bus at its windows, with nobody's face behind the side of it", () => {
  const { groups, shots } = setup({
    people: ["mom", "kid"],
    things: ["bus"],
    deeds: [{ action: "ride", with: ["mom", "kid"], thing: "bus" }],
  });
  expect(groups).toHaveLength(1);
  expect(groups[0]?.members.map(({ who }) => who).sort()).toEqual(["kid", "me", "mom"]);
  expect(groups[0]?.uses).toContain("bus");
  expect(checkLayout(shots.flatMap(({ placed }) => placed)).filter(({ kind }) => kind === "face covered")).toEqual([]);
});

test("two who ride have a bicycle each", () => {
  const { find } = setup({
    people: ["friend"],
    things: ["bike"],
    deeds: [{ action: "ride", with: ["friend"], thing: "bike" }],
  });
  expect(find("bike")).toHaveLength(2);
});

test("whoever lies in a park lies on a mat, longer than high", () => {
  const { find } = setup({ deeds: [{ action: "lie" }] });
  const [body] = find("me", "person").map(({ box }) => box);
  expect(find("mat")).toHaveLength(1);
  expect((body?.x1 ?? 0) - (body?.x0 ?? 0)).toBeGreaterThan((body?.y1 ?? 0) - (body?.y0 ?? 0));
});

test("a doll is hugged alone, an umbrella shared by two", () => {
  const doll = setup({ people: ["mom"], things: ["doll"], deeds: [{ action: "hug", thing: "doll" }] });
  expect(doll.groups[0]?.members).toHaveLength(1);
  expect(doll.groups[0]?.uses).toContain("doll");
  const umbrella = setup({
    people: ["mom"],
    things: ["umbrella"],
    deeds: [{ action: "wear", with: ["mom"], thing: "umbrella" }],
  });
  expect(umbrella.groups[0]?.members).toHaveLength(2);
});
