import { describe, expect, it } from "vitest";
import { parseDays } from "./day";

const DAY = `# 3 | a test
people: grandma=grandmother, cousin*2=cousin, 친구들=friend, Dave
place: countryside / garden
time: morning / day
weather: -
deed: cousin | catch | dragonfly
deed: me | sleep | -
mood: happy / calm
gravity: light
{잠자리=dragonfly}를 잡았다.
time: it flew by.`;
const without = (line: string, instead: string) => DAY.replace(new RegExp(`^${line}: .*$`, "m"), instead);
const read = (source: string) => parseDays(source)[0];

describe("parseDays", () => {
  it("reads every label, and the text with its marks", () => {
    expect(read(DAY)).toMatchObject({
      number: 3,
      people: [
        { surface: "grandma", gloss: "grandmother", count: 1 },
        { surface: "cousin", gloss: "cousin", count: 2 },
        { surface: "친구들", gloss: "friend", count: null },
        { surface: "Dave", gloss: "Dave", count: 1 },
      ],
      place: { scenes: ["countryside", "garden"], open: false, wrong: [] },
      times: ["morning", "day"],
      weathers: [],
      deeds: [
        { doer: "cousin", verb: "catch", target: "dragonfly" },
        { doer: "me", verb: "sleep", target: null },
      ],
      moods: ["happy", "calm"],
      gravity: "light",
      text: "잠자리를 잡았다.\ntime: it flew by.",
      labels: [{ kind: "shown", surface: "잠자리", gloss: "dragonfly" }],
    });
  });

  it("reads what is left open, what is wrong there, and places that no picture shows", () => {
    const placed = (place: string) => read(without("place", `place: ${place}`))?.place;
    expect(placed("?")).toEqual({ scenes: [], open: true, wrong: [] });
    expect(placed("? !sea !office")).toEqual({ scenes: [], open: true, wrong: ["sea", "office"] });
    expect(placed("none(vet's surgery)")).toEqual({ scenes: [], open: false, wrong: [] });
    expect(placed("none(animal hospital) / hospital")).toEqual({ scenes: ["hospital"], open: false, wrong: [] });
    expect(read(without("time", "time: ?"))?.times).toBeNull();
    expect(read(without("people", "people: -"))?.people).toEqual([]);
  });

  it.each([
    ["place", "place: atlantis"],
    ["place", "place: ? !atlantis"],
    ["mood", "mood: happy / smug"],
    ["gravity", "gravity: heavy"],
    ["weather", ""],
    ["people", "people: =friend"],
    ["deed", "deed: me | sleep"],
  ])("names the day and the label %s that is broken, but not what it says", (label, line) => {
    const broken = without(label, line);
    expect(() => parseDays(broken)).toThrow(/^day 1: \w[\w ]+$/);
  });
});
