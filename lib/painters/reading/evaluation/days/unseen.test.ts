import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { printed } from "../printed";
import { type Day, type DayPart, parseDays } from "./day";
import { daysOf } from "./load";

/**
 * Nobody may tune to the unseen days: what is printed holds nothing of them. Only numbers are asserted, or a failing test
 * would print what it is to keep.
 */
const LANGUAGES = ["ko", "en"] as const;
const daysIn = (...parts: DayPart[]) =>
  LANGUAGES.flatMap((language) => parts.flatMap((part) => daysOf(language, part)));
const unseen = daysIn("unseen", "grave unseen");
const listed = daysIn("dev", "grave dev");

const nameOf = ({ doer, verb, target }: Day["deeds"][number]) => [doer, verb, target ?? ""].join(" ").trim();
/** All that may be listed, as one text. */
const known = [
  ...listed.map((day) => [day.text, day.description, ...day.deeds.map(nameOf), JSON.stringify(day)].join("\n")),
  ...["diaries/", "diaries/extra-", "ambiguous/"]
    .flatMap((path) => LANGUAGES.map((language) => `../${path}${language}.txt`))
    .map((path) => readFileSync(new URL(path, import.meta.url), "utf8")),
].join("\n");

let output = "";
beforeAll(() => {
  output = printed({ languages: LANGUAGES, list: true });
}, 120_000);

/** How many of these stand in the output, though nothing that may be listed holds them. */
const leaks = (secrets: readonly string[], shows = (secret: string) => output.includes(secret)) =>
  secrets.filter((secret) => !known.includes(secret) && shows(secret)).length;

describe("npm run painter:evaluate -- --list", () => {
  test("names the days to learn from", () => {
    const named = listed.filter(({ number, description }) => output.includes(`${number} ${description}\n`));
    expect(named.length).toBeGreaterThan(120);
    expect(unseen).toHaveLength(150);
  });

  test("holds no line, no description and no deed of an unseen day", () => {
    const lines = unseen.flatMap(({ text }) => text.split("\n").filter((line) => line.trim() !== ""));
    expect(leaks(lines)).toBe(0);
    expect(leaks(unseen.map(({ description }) => description))).toBe(0);
    // What a picture of a listed day shows may be what an unseen one is about: "me sleep".
    const wanted = (deed: string) => output.includes(`not ${deed}`) || output.includes(`or ${deed}`);
    expect(
      leaks(
        unseen.flatMap(({ deeds }) => deeds.map(nameOf)),
        wanted,
      ),
    ).toBe(0);
  });

  test("holds no name and no marked word that only unseen days have", () => {
    const words = [
      ...new Set(unseen.flatMap(({ people, labels }) => [...people, ...labels]).map((one) => one.surface)),
    ];
    expect(words.filter((word) => !known.includes(word)).length).toBeGreaterThan(400);
    // Ids of the lexicon are English words too; a word of a text stands before "=", in brackets or alone in its list.
    const quoted = new Set(output.split(/[(),:=\n]/).map((part) => part.trim()));
    const ids = new Set(output.match(/\w+(?= \()/g));
    expect(leaks(words, (word) => quoted.has(word) && !ids.has(word))).toBe(0);
  });
});

test("a broken unseen day is named by its number and label alone", () => {
  for (const { text, description } of unseen.slice(0, 20)) {
    let message = "";
    try {
      parseDays(`# 1 | ${description}\ndeed: me | run | -\npeople: -\nplace: ${description}\n${text}`);
    } catch (error) {
      message = String(error);
    }
    expect(message === "Error: day 1: place is broken").toBe(true);
  }
});
