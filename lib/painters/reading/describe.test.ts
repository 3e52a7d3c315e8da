import { describe, expect, it, test } from "vitest";
import { describePanels, describePlan } from "./describe";
import type { ScenePlan } from "./plan";
import { readDiary, readPanels } from "./read";

function setup(changes: Partial<ScenePlan> = {}): ScenePlan {
  return { ...readDiary(""), ...changes };
}
const altOf = (text: string) => describePlan(readDiary(text), "crayon");

describe("describePlan", () => {
  it("says who, what, where and when in both languages", () => {
    expect(altOf("친구와 강아지를 데리고 등산을 갔다. 단풍이 예뻤다.")).toEqual({
      ko: "크레용 그림: 가을 산길에서 등산하는 두 사람과 강아지",
      en: "crayon drawing: two people hiking and a dog on a mountain trail in autumn",
    });
  });

  it("agrees particles with the last consonant and gives articles where English needs them", () => {
    expect(altOf("바다에서 모래성을 쌓고 아이스크림을 먹고 우산을 썼다. 비가 왔다.")).toEqual({
      ko: "크레용 그림: 비 오는 바닷가에서 모래성을 만드는 한 사람, 아이스크림과 우산",
      en: "crayon drawing: one person making a sandcastle, ice cream and an umbrella at the seaside in the rain",
    });
  });

  it("tells what somebody wears with what they do, not as a thing beside them", () => {
    expect(altOf("설날에 한복을 입고 할머니께 세배했다.")).toEqual({
      ko: "크레용 그림: 겨울 방 안에서 한복을 입고 절하는 한 사람과 할머니",
      en: "crayon drawing: one person in a hanbok bowing deeply and a grandmother in a cozy room in winter",
    });
    expect(altOf("동생이 노란 장화를 신었다.").ko).toContain("장화를 신은");
    expect(altOf("동생이 빨간 모자를 쓰고 잤다.").ko).toContain("모자를 쓰고 자는");
  });

  it("puts the weather outside the window when the picture is indoors", () => {
    const alt = altOf("밤에 방에서 책을 읽었다. 비가 내렸다.");
    expect(alt.ko).toBe("크레용 그림: 창밖에 비 오는 밤 방 안에서 책을 읽는 한 사람");
    expect(alt.en).toBe("crayon drawing: one person reading a book in a cozy room with rain outside at night");
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
    expect(alt.ko).toBe("크레용 그림: 방 안에서 우는 한 사람, 할머니를 떠올리는 모습");
    expect(alt.en).toBe("crayon drawing: one person crying in a cozy room, thinking of a grandmother");
  });

  it("calls a place by its own name though it is drawn as another", () => {
    expect(altOf("외갓집에서 놀았다").ko).toContain("시골의");
  });

  it.each([
    ["동생이 자전거를 탔다.", "자전거를 타는 동생과 한 사람", "a little brother riding a bicycle and one person"],
    ["엄마가 안아 주셨다.", "한 사람을 안은 엄마", "a mother hugging one person"],
    ["남편과 손을 잡았다.", "손을 잡은 한 사람과 남편", "one person and a husband holding hands"],
    ["아기를 업었다.", "아기를 안은 한 사람", "one person carrying a baby"],
    ["할머니께 죽을 떠먹여 드렸다.", "할머니에게 먹여 주는 한 사람", "one person feeding a grandmother"],
    ["민수랑 손을 잡았다.", "손을 잡은 두 사람", "two people holding hands"],
    ["친구와 손을 잡았다.", "손을 잡은 두 사람", "two people holding hands"],
    ["친구 세 명이 춤을 췄다.", "춤추는 친구 세 명과 한 사람", "three friends dancing and one person"],
    ["고양이에게 밥을 줬다.", "고양이에게 먹이를 주는 한 사람", "one person feeding a cat"],
    ["고양이 세 마리와 장미 두 송이를 봤다.", "고양이 세 마리와 장미 두 송이", "three cats and two roses"],
    ["아빠가 고기를 구웠다.", "고기를 요리하는 아빠", "a father cooking"],
  ])("tells who does what, and how many there are: %s", (text, ko, en) => {
    expect(altOf(text).ko).toContain(ko);
    expect(altOf(text).en).toContain(en);
  });

  it("tells the cuts in their order", () => {
    const plans = readPanels("교실에서 책을 읽었다. 바다에서 수영을 했다.", 2);
    expect(describePanels(plans, "ink")).toEqual({
      ko: "펜 그림, 두 컷: 교실에서 책을 읽는 한 사람; 바닷가에서 물놀이하는 한 사람",
      en: "ink drawing in two panels: one person reading a book in a classroom; one person playing in the water at the seaside",
    });
    expect(describePanels(plans.slice(0, 1), "ink").ko).toBe("펜 그림: 교실에서 책을 읽는 한 사람");
  });

  it("tells a cut that comes again once", () => {
    const alt = describePanels(readPanels("고양이가 잤다.", 4), "crayon");
    expect(alt.ko.match(/고양이/g)).toHaveLength(1);
  });

  test.each(["crayon", "pencil", "pastel"] as const)("names the style %s", (style) => {
    expect(describePlan(setup(), style).en).toMatch(new RegExp(`^${style} drawing: `));
  });
});
