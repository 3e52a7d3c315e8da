import { describe, expect, it } from "vitest";
import { composePicture } from "../crayon/compose";
import { NO_EDITS } from "../edits";
import { type ChosenDay, NOTHING_CHOSEN, PLAIN } from "../painter";
import { promptOfDiary } from "./diary-reader";
import { readDiary, readMoments, understand } from "./read";

const GLAD_DAY = "햇살이 좋았다. 친구들과 공원에서 신나게 춤을 추고 그네를 탔다. 정말 재미있었다.";
const RAIN_AND_ANGER = { weather: "rain", mood: "angry" } as const;
/** Open laughing mouths, and the cheeks of a sun that smiles. */
const LAUGHTER = /fill="#d9463b"|#ff9f7a/;

describe("weather and mood that the writer chose", () => {
  it("rule the sheet, whatever the words say", () => {
    expect(readDiary(GLAD_DAY)).toMatchObject({ weather: ["sunny"], mood: "happy" });
    expect(readDiary(GLAD_DAY, NO_EDITS, RAIN_AND_ANGER)).toMatchObject({ weather: ["rain"], mood: "angry" });
    expect(readDiary("비가 왔다.", NO_EDITS, { weather: "sunny", mood: "happy" })).toMatchObject({
      weather: ["sunny"],
      mood: "happy",
    });
    expect(readDiary(GLAD_DAY, NO_EDITS, NOTHING_CHOSEN)).toEqual(readDiary(GLAD_DAY));
  });

  it("leave beside them what can be seen beside them", () => {
    const windy = "바람이 불고 눈이 오다가 무지개가 떴다.";
    expect(readDiary(windy, NO_EDITS, { weather: "rain", mood: null }).weather).toEqual(["rain", "wind"]);
  });

  it("are there though the words deny them, and gone where their writer took them out of the picture", () => {
    const dry = "오늘은 비가 오지 않았다.";
    const chosen = readDiary(dry, NO_EDITS, { weather: "rain", mood: null });
    expect(chosen.weather).toEqual(["rain"]);
    expect(chosen.absent).not.toContain("rain");
    const day = { weather: "rain", mood: null } as const;
    expect(readDiary(dry, { without: ["rain"], with: [] }, day).weather).toEqual([]);
    expect(readDiary("산책했다.", { without: [], with: ["snow"] }, day).weather).toEqual(["snow"]);
  });

  it("are those of every moment that tells of no weather of its own", () => {
    const text = "아침에 학교에서 공부했다. 공원에서 친구랑 놀았다. 해가 떴다. 산책을 했다. 밤에 집에서 책을 읽었다.";
    const { whole, panels } = readMoments(text, 4, NO_EDITS, RAIN_AND_ANGER);
    expect(whole.weather).toEqual(["rain"]);
    expect(panels[0]?.weather).toEqual(["rain"]);
    const sunny = panels.findIndex(({ weather }) => weather.includes("sunny"));
    expect(sunny).toBeGreaterThan(0);
    expect(panels.at(-1)?.weather).toEqual(["rain"]);
    for (const { mood } of panels) expect(mood).toBe("angry");
  });

  it("are told to a painter of words, and to who asks what was understood", () => {
    const { prompt } = promptOfDiary({ ...PLAIN, text: GLAD_DAY, day: RAIN_AND_ANGER });
    expect(prompt).toMatch(/rain/);
    expect(prompt).toMatch(/frustrated mood/);
    expect(prompt).not.toMatch(/cheerful|sunny/);
    const { findings } = understand(GLAD_DAY, NO_EDITS, RAIN_AND_ANGER);
    expect(findings.find(({ id }) => id === "sunny")?.became).toBe("told");
  });

  it.each([GLAD_DAY, "놀이터에서 그네를 탔다. 신났다.", "미끄럼틀을 타며 웃었다.", "눈썰매를 탔다. 재미있었다."])(
    "leave nobody laughing on an angry day, nor the sun: %s",
    (text) => {
      const paint = (day: ChosenDay, seed: number) =>
        composePicture(readDiary(text, NO_EDITS, day), { ...PLAIN, text, seed }).svg;
      for (let seed = 0; seed < 8; seed++) {
        expect(paint(NOTHING_CHOSEN, seed)).toMatch(LAUGHTER);
        expect(paint(RAIN_AND_ANGER, seed)).not.toMatch(LAUGHTER);
        expect(paint({ weather: "sunny", mood: "angry" }, seed)).not.toMatch(LAUGHTER);
      }
    },
  );

  it("rain on a quiet sheet, snow on it, and leave a fine day still", () => {
    const text = "죽고 싶다.";
    const seen = (weather: "sunny" | "snow" | "thunder") => readDiary(text, NO_EDITS, { weather, mood: "happy" });
    expect(seen("sunny")).toMatchObject({ weather: [], mood: "sad" });
    expect(seen("snow").weather).toEqual(["snow"]);
    expect(seen("thunder").weather).toEqual(["rain"]);
  });
});
