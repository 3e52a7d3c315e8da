import { expect, test } from "vitest";
import type { SavedLook } from "@/lib/painters/looks";
import { SEEDS_OF_A_DIARY } from "@/lib/painters/seeds";
import { dressFor, type Occasion } from "./dress";
import { characterOf } from "./looks-of";
import { drawPortrait } from "./portrait";

const SAVED: SavedLook = {
  age: "adult",
  hair: "pony",
  hairColour: "pink",
  skin: "brown",
  glasses: true,
  moustache: false,
  outfit: "hoodie",
  colour: "green",
};

/** Somebody of a diary, by the seeds of that diary. */
const inDiary = (who: string, over: Partial<Parameters<typeof characterOf>[1]> = {}) =>
  characterOf(who, { text: "a day", seed: 0, looks: {}, narrator: "unsaid", ...over });

const occasion = (over: Partial<Occasion> = {}): Occasion => ({
  scene: "park",
  season: null,
  outdoor: true,
  cold: false,
  raining: false,
  night: false,
  bed: false,
  mentions: new Set(),
  worn: new Set<string>(),
  does: new Set(),
  ...over,
});

test("a saved look is the same in every diary", () => {
  const looks = { me: SAVED };
  const [first, second] = [0, 99 * SEEDS_OF_A_DIARY].map((seed) => inDiary("me", { seed, looks }).look);
  expect(first).toEqual(second);
  expect(first).toMatchObject({
    hair: "pony",
    hairColour: "#e48aa8",
    skin: "#a8744c",
    glasses: true,
    colour: "#58b36a",
  });
});

test("the favourite outfit gives way to season and deed, its colour stays", () => {
  const me = inDiary("me", { looks: { me: SAVED } });
  const worn = (over: Partial<Occasion>) => dressFor(me, "me", occasion(over));
  expect(worn({})).toMatchObject({ outfit: "hoodie", colour: "#58b36a" });
  expect(worn({ cold: true, season: "winter" })).toMatchObject({ outfit: "coat", colour: "#58b36a" });
  expect(worn({ scene: "sea", does: new Set(["swim"]) })).toMatchObject({ outfit: "swimsuit", colour: "#58b36a" });
  expect(worn({ mentions: new Set(["hanbok"]) }).outfit).toBe("hanbok");
  expect(worn({ bed: true, outdoor: false }).outfit).toBe("pyjamas");
  expect(worn({ outdoor: false, does: new Set(["cook"]) }).apron).toBe(true);
});

test("what the diary says somebody wears goes before everything else", () => {
  const me = inDiary("me", { looks: { me: SAVED } });
  const worn = (...ids: string[]) => dressFor(me, "me", occasion({ cold: true, season: "winter", worn: new Set(ids) }));
  expect(worn("hanbok").outfit).toBe("hanbok");
  expect(worn("dress")).toMatchObject({ outfit: "dress", skirted: true, colour: "#58b36a" });
  expect(worn("raincoat", "rainboots")).toMatchObject({ outfit: "raincoat", hat: "hood", boots: true });
  expect(worn("crown").hat).toBe("crown");
  expect(worn("scarf").scarf).not.toBeNull();
  expect(worn("mask", "glasses")).toMatchObject({ mask: true, glasses: true });
});

test("people without a saved look keep theirs for the whole diary, whatever is written, and differ between diaries", () => {
  const mom = (diary: number, nth = 0, text = "a day") =>
    inDiary("mom", { seed: diary * SEEDS_OF_A_DIARY + nth, text }).look;
  expect(mom(1, 200, "엄마와 바다에 갔다")).toEqual(mom(1));
  expect(new Set(Array.from({ length: 12 }, (_, i) => JSON.stringify(mom(i)))).size).toBeGreaterThan(6);
});

test("people who often meet wear different colours", () => {
  for (let i = 0; i < 20; i++) {
    const colours = ["me", "mom", "dad", "friend", "kid"].map(
      (who) => inDiary(who, { seed: i * SEEDS_OF_A_DIARY, narrator: "female" }).look.colour,
    );
    expect(new Set(colours).size).toBe(5);
  }
});

test("two friends of one diary do not look alike", () => {
  const looks = ["friend", "friend#2"].map((who) => JSON.stringify(inDiary(who, { narrator: "female" }).look));
  expect(looks[0]).not.toBe(looks[1]);
});

test("who is called by name looks the same in every diary, by the name alone", () => {
  const look = (who: string, diary: number) => inDiary(who, { seed: diary * SEEDS_OF_A_DIARY, text: `${diary}` }).look;
  expect(look("friend:f417", 1)).toEqual(look("friend:f417", 2));
  const many = Array.from({ length: 12 }, (_, i) => JSON.stringify(look(`friend:f${i}`, 1)));
  expect(new Set(many).size).toBeGreaterThan(10);
});

test("a name tells whether a friend is a woman or a man, and a row what somebody is", () => {
  expect(inDiary("friend:f12").skirted).toBe(true);
  expect(inDiary("friend:m12").skirted).toBe(false);
  expect(inDiary("soldier:m3").look.outfit).toBe("soldier");
  expect(inDiary("uncle:m3").look.age).toBe("adult");
});

test("a look that was drawn of a sister is hers by name too, and a friend's is not every friend's", () => {
  const looks = { sis: SAVED, friend: SAVED, bf: SAVED, grandma: SAVED };
  const hair = (who: string) => inDiary(who, { looks }).look.hairColour;
  expect([hair("sis:f17"), hair("husband")]).toEqual(["#e48aa8", "#e48aa8"]);
  expect([hair("friend:f17"), hair("grandma:f17")]).not.toContain("#e48aa8");
});

test("the words for brothers and sisters give the writer away", () => {
  const hair = (text: string) => inDiary("me", { text }).skirted;
  expect(hair("오빠랑 영화를 봤다")).toBe(true);
  expect(hair("누나랑 영화를 봤다")).toBe(false);
});

test("police and firefighters keep their clothes in the cold", () => {
  for (const [who, outfit] of [
    ["police", "police"],
    ["firefighter", "fire"],
  ] as const)
    expect(dressFor(inDiary(who), who, occasion({ cold: true })).outfit).toBe(outfit);
});

test("a portrait is one small drawing that follows the look", () => {
  const svg = drawPortrait(SAVED);
  expect(svg).toContain("#e48aa8");
  expect(svg).not.toMatch(/NaN|undefined|<text/);
  expect(svg.length).toBeLessThan(12_000);
  expect(drawPortrait({ ...SAVED, hair: "bald" })).not.toBe(svg);
});
