import { describe, expect, it, test } from "vitest";
import { describePlan } from "./describe";
import type { ScenePlan } from "./plan";
import { readDiary } from "./read";

function setup(changes: Partial<ScenePlan> = {}): ScenePlan {
  return { ...readDiary(""), ...changes };
}
const altOf = (text: string) => describePlan(readDiary(text), "crayon");

describe("describePlan", () => {
  it("says who, what, where and when in both languages", () => {
    expect(altOf("친구와 강아지를 데리고 등산을 갔다. 단풍이 예뻤다.")).toEqual({
      ko: "크레용 그림: 가을 산길의 두 사람과 강아지",
      en: "crayon drawing: two people and a dog on a mountain trail in autumn",
    });
  });

  it("agrees particles with the last consonant and gives articles where English needs them", () => {
    expect(altOf("바다에서 모래성을 쌓고 아이스크림을 먹고 우산을 썼다. 비가 왔다.")).toEqual({
      ko: "크레용 그림: 비 오는 바닷가의 한 사람, 모래성, 아이스크림과 우산",
      en: "crayon drawing: one person, a sandcastle, ice cream and an umbrella at the seaside in the rain",
    });
  });

  it("puts the weather outside the window when the picture is indoors", () => {
    const alt = altOf("밤에 방에서 책을 읽었다. 비가 내렸다.");
    expect(alt.ko).toBe("크레용 그림: 창밖에 비 오는 밤 방 안의 한 사람과 책");
    expect(alt.en).toBe("crayon drawing: one person and a book in a cozy room with rain outside at night");
  });

  it("joins season and hour", () => {
    expect(describePlan(setup({ season: "autumn", time: "evening" }), "pencil")).toEqual({
      ko: "연필 그림: 가을 저녁 공원의 한 사람",
      en: "pencil drawing: one person in a park on an autumn evening",
    });
  });

  it("counts at most four people and names at most four things, animals first", () => {
    const alt = altOf("엄마 아빠 할머니 할아버지 언니와 케이크, 피자, 사과, 선물을 먹는 고양이를 봤다.");
    expect(alt.ko).toContain("네 사람, 고양이, 케이크, 피자와 사과");
    expect(alt.en).toContain("four people, a cat, a cake, pizza and an apple");
  });

  it("says who is remembered", () => {
    const alt = altOf("방에서 울었다. 할머니가 그립다.");
    expect(alt.ko).toBe("크레용 그림: 방 안의 한 사람, 할머니를 떠올리는 모습");
    expect(alt.en).toBe("crayon drawing: one person in a cozy room, thinking of a grandmother");
  });

  it("calls a place by its own name though it is drawn as another", () => {
    expect(altOf("외갓집에서 놀았다").ko).toContain("시골의");
  });

  test.each(["crayon", "pencil", "pastel"] as const)("names the style %s", (style) => {
    expect(describePlan(setup(), style).en).toMatch(new RegExp(`^${style} drawing: `));
  });
});
