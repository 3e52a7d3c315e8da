import { describe, expect, it } from "vitest";
import { plainPlan } from "@/lib/painters/crayon/plain-plan.fixture";
import { asTold, readDiary } from "../../read";
import { sameMeaning } from "../load";
import { isPlaceRight, isTimeRight, isWeatherRight } from "./circumstances";
import type { Companion, Day, PlaceLabel } from "./day";
import { judgeDeeds } from "./deeds";
import { daysOf } from "./load";
import { judgePeople } from "./people";
import { isAnythingUnderstood, isPlaceTold } from "./understood";

const SAME = sameMeaning();
const one = (gloss: string, count: Companion["count"] = 1): Companion => ({ surface: gloss, gloss, count });

describe("judgePeople", () => {
  const judge = (told: Companion[], people: string[]) => judgePeople(told, people, SAME);

  it("wants everybody and nobody else", () => {
    expect(judge([one("mother"), one("friend")], ["friendm", "mom"])).toMatchObject({ right: true, share: 1 });
    expect(judge([one("mother")], ["mom", "doctor"])).toMatchObject({ right: false, share: 0.5, extra: ["doctor"] });
    expect(judge([one("mother")], [])).toMatchObject({ right: false, share: 0, missing: ["mother"] });
    expect(judge([], [])).toMatchObject({ right: true, share: 1 });
  });

  it("counts", () => {
    expect(judge([one("friend", 3)], ["friend", "friendm", "friend2"]).right).toBe(true);
    expect(judge([one("friend", 3)], ["friend", "friendm"])).toMatchObject({ right: false, share: 2 / 3 });
    expect(judge([one("friend")], ["friend", "friendm"])).toMatchObject({ right: false, extra: ["friendm"] });
    expect(judge([one("friend"), one("friend")], ["friend", "friendm"]).right).toBe(true);
  });

  it("takes several for two or more", () => {
    const several = [one("friend", null)];
    expect([1, 2, 4].map((count) => judge(several, ["friend", "friendm", "friend2", "friend3"].slice(0, count)).right)) //
      .toEqual([false, true, true]);
  });

  it("wants of a large group as many as a picture holds, somebody of each label among them", () => {
    const company = [one("child", 24), one("mother")];
    expect(judge(company, ["kid", "girl", "kid2", "mom"]).right).toBe(true);
    expect(judge(company, ["kid", "girl", "mom"]).right).toBe(false);
    expect(judge(company, ["kid", "girl", "kid2", "kid3"])).toMatchObject({ right: false, missing: ["mother"] });
  });

  it("seats those who fit in two places so that all are seated", () => {
    // A son may be either, a girl no son.
    expect(judge([one("child"), one("son")], ["son", "girl"]).right).toBe(true);
    expect(judge([one("son"), one("child")], ["girl", "son"]).right).toBe(true);
  });

  it("sees two people in a crowd, and friends one by one", () => {
    expect(judge([one("stranger", null)], ["crowd"]).right).toBe(true);
    expect(judge([], ["crowd"])).toMatchObject({ right: false, extra: ["crowd", "crowd"] });
    expect(judge([one("classmate", null)], ["friend", "friendm"]).right).toBe(true);
  });
});

describe("place, time and weather", () => {
  const place = (over: Partial<PlaceLabel>, ...weathers: Day["weathers"][number][]) => ({
    place: { scenes: [], open: false, wrong: [], ...over },
    weathers,
  });

  it("a place is one of those labelled; an open one only contradicts nothing; an unknown one is not judged", () => {
    expect(isPlaceRight(place({ scenes: ["sea", "pool"] }), "pool")).toBe(true);
    expect(isPlaceRight(place({ scenes: ["sea"] }), "pool")).toBe(false);
    expect(isPlaceRight(place({ open: true, wrong: ["sea"] }), "park")).toBe(true);
    expect(isPlaceRight(place({ open: true, wrong: ["sea"] }), "sea")).toBe(false);
    expect(isPlaceRight(place({}), "park")).toBeNull();
  });

  it("under snow a street is still a street", () => {
    expect(isPlaceRight(place({ scenes: ["city"] }, "snow"), "snowcity")).toBe(true);
    expect(isPlaceRight(place({ scenes: ["city"] }), "snowcity")).toBe(false);
  });

  it("an hour is judged where it is told", () => {
    expect(isTimeRight({ times: ["evening", "night"] }, "night")).toBe(true);
    expect(isTimeRight({ times: ["evening"] }, "day")).toBe(false);
    expect(isTimeRight({ times: null }, "day")).toBeNull();
  });

  it("weather is told and not contradicted, or not made up", () => {
    const light = { gravity: "light" } as const;
    expect(isWeatherRight({ ...light, weathers: ["rain"] }, ["rain", "wind"])).toBe(true);
    expect(isWeatherRight({ ...light, weathers: ["sunny"] }, ["sunny", "rain"])).toBe(false);
    expect(isWeatherRight({ ...light, weathers: ["rain"] }, [])).toBe(false);
    expect(isWeatherRight({ ...light, weathers: [] }, [])).toBe(true);
    expect(isWeatherRight({ ...light, weathers: [] }, ["rain"])).toBe(false);
    expect(isWeatherRight({ gravity: "grave", weathers: [] }, ["rain"])).toBe(true);
    expect(isWeatherRight({ gravity: "grave", weathers: [] }, ["sunny"])).toBe(false);
  });
});

describe("judgeDeeds", () => {
  const day = (...deeds: Day["deeds"]) =>
    ({ people: [{ surface: "Mia", gloss: "friend", count: 1 }], labels: [], deeds }) as unknown as Day;
  const deed = (action: string, by: string[], others: string[] = [], thing: string | null = null) =>
    ({ action, by, with: others, thing }) as ReturnType<typeof plainPlan>["deeds"][number];
  const judge = (labels: Day["deeds"], ...deeds: ReturnType<typeof deed>[]) =>
    judgeDeeds(day(...labels), plainPlan({ deeds }), SAME);
  const EATS_BREAD = { doer: "me", verb: "eat", target: "bread" };

  it("wants doer, verb and target", () => {
    expect(judge([EATS_BREAD], deed("eat", ["me"], [], "bread")).first).toBe(true);
    expect(judge([EATS_BREAD], deed("eat", ["mom"], [], "bread")).first).toBe(false);
    expect(judge([EATS_BREAD], deed("cook", ["me"], [], "bread")).first).toBe(false);
    expect(judge([EATS_BREAD], deed("eat", ["me"])).first).toBe(false);
    expect(judge([{ ...EATS_BREAD, target: null }], deed("eat", ["me"])).first).toBe(true);
  });

  it("tells the first deed from the others, and takes any label", () => {
    const others = [deed("run", ["me"]), deed("eat", ["me"], [], "bread")];
    expect(judge([EATS_BREAD], ...others)).toMatchObject({ first: false, any: true });
    expect(judge([EATS_BREAD, { doer: "me", verb: "run", target: null }], ...others).first).toBe(true);
  });

  it("knows people by the names of the labels", () => {
    expect(judge([{ doer: "Mia", verb: "sing", target: null }], deed("sing", ["friendm"])).first).toBe(true);
    expect(judge([{ doer: "me", verb: "feed", target: "Mia" }], deed("feed", ["me"], ["friend"])).first).toBe(true);
  });

  it("doesn't ask who of two began a hug, nor where two walk who walks with whom", () => {
    expect(judge([{ doer: "mother", verb: "hug", target: "me" }], deed("hug", ["me"], ["mom"])).first).toBe(true);
    expect(judge([{ doer: "mother", verb: "feed", target: "me" }], deed("feed", ["me"], ["mom"])).first).toBe(false);
    expect(judge([{ doer: "me", verb: "walk", target: "wife" }], deed("walk", ["me", "wife"])).first).toBe(true);
  });

  it("takes the place for a target, and what is drawn anyway", () => {
    expect(judge([{ doer: "me", verb: "wait", target: "park" }], deed("wait", ["me"])).first).toBe(true);
    expect(judge([{ doer: "me", verb: "ride", target: "bicycle" }], deed("ride", ["me"])).first).toBe(true);
  });

  it("says when no picture could show it", () => {
    expect(judge([{ doer: "me", verb: "yodel", target: null }]).drawable).toBe(false);
    expect(judge([{ doer: "me", verb: "try on", target: null }]).drawable).toBe(true);
  });
});

describe("what was understood", () => {
  it("a place is told by its word, by what is found there or by what is done there", () => {
    for (const text of [
      "공원에 갔다.",
      "책상에 앉았다.",
      "등산했다.",
      "We went hiking.",
      "They sell tickets at the cinema.",
    ])
      expect([text, isPlaceTold(text)]).toEqual([text, true]);
    for (const text of ["", "그냥 그랬다.", "슬펐다.", "I was so proud."])
      expect([text, isPlaceTold(text)]).toEqual([text, false]);
  });

  it("a place that isn't told is the room or the park", () => {
    const untold = (["ko", "en"] as const)
      .flatMap((language) => daysOf(language, "dev"))
      .filter(({ text }) => !isPlaceTold(text));
    expect(untold.length).toBeGreaterThan(0);
    for (const { text } of untold) expect(["room", "park"]).toContain(asTold(text).plan.scene);
  });

  it("nothing is understood where nothing shows", () => {
    const isUnderstood = (text: string) => isAnythingUnderstood(readDiary(text), isPlaceTold(text));
    expect(["그냥 그랬다.", "I was so proud."].map(isUnderstood)).toEqual([false, false]);
    expect(["비가 왔다.", "엄마가 웃었다.", "I ran.", "A cat."].map(isUnderstood)).toEqual([true, true, true, true]);
  });
});
