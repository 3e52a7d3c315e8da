import { expect, test } from "vitest";
import en from "@/lib/i18n/messages/en";
import ko from "@/lib/i18n/messages/ko";
import { CARES, careFor, HELP_LINES, linesFor, PLACES, placeOf } from "./help-lines";
import { hurtIn } from "./hurt";

const numbers = (...asked: Parameters<typeof linesFor>) => linesFor(...asked).map(({ number }) => number);

test("whom to call follows the zone, and the language where there is none", () => {
  expect(placeOf("Asia/Seoul", "en")).toBe("korea");
  expect(placeOf("America/Indiana/Knox", "ko")).toBe("us");
  expect(placeOf("Europe/London", "en")).toBe("uk");
  expect(placeOf("Europe/Paris", "en")).toBe("elsewhere");
  expect(placeOf("America/Sao_Paulo", "en")).toBe("elsewhere");
  for (const zone of [undefined, "Etc/Unknown", "UTC"]) {
    expect(placeOf(zone, "ko")).toBe("korea");
    expect(placeOf(zone, "en")).toBe("elsewhere");
  }
});

test("a text about wishing to die leads to the line of its country", () => {
  const care = careFor(hurtIn("요즘은 정말 죽고 싶다."));
  expect(care).toBe("crisis");
  expect(numbers("korea", "crisis")).toEqual(["109", "1388", "119"]);
  expect(numbers("us", "crisis")[0]).toBe("988");
  expect(numbers("uk", "crisis")[0]).toBe("116 123");
  expect(numbers("korea", "harm")).toEqual(["1366", "1388", "112"]);
  expect(numbers("us", "harm")).toEqual(["1-800-656-4673", "1-800-799-7233", "988", "911"]);
  expect(careFor(hurtIn("배고파 죽겠다. 떡볶이를 먹었다."))).toBeNull();
});

test("where too much was taken the ambulance comes first", () => {
  expect(PLACES.map((place) => numbers(place, "overdose")[0])).toEqual(["119", "911", "999", "112"]);
});

test("every place has a number for everything, and every number its words, its source and its date", () => {
  for (const place of PLACES) {
    for (const care of CARES) expect(linesFor(place, care).length, `${place} ${care}`).toBeGreaterThan(0);
    for (const { id, source, checked } of HELP_LINES[place]) {
      expect(new URL(source).protocol).toBe("https:");
      expect(checked).toMatch(/^20\d\d-\d\d$/);
      for (const { care } of [ko, en]) expect(care.lines[id], id).toBeTruthy();
    }
  }
});
