import { describe, expect, it } from "vitest";
import { readDiary, readMoments, readPanels } from "../read";

/** Panels in brief. */
function setup(text: string, count: 2 | 4 = 4, edits = { without: [] as string[], with: [] as string[] }) {
  const plans = readPanels(text, count, edits);
  return {
    plans,
    scenes: plans.map(({ scene }) => scene),
    people: plans.map(({ people }) => people),
    things: plans.map(({ things }) => things.map(({ id }) => id)),
    deeds: plans.map(({ deeds }) => deeds.map(({ action }) => action)),
  };
}
const DAY =
  "아침에 학교에 갔다. 교실에서 수학 공부를 했다. 친구랑 공원에서 놀았다. 공원에서 꽃을 봤다. 집에 왔다. 밤에 침대에서 잤다.";

describe("readPanels", () => {
  it("is the plan of the day for one picture", () => {
    expect(readPanels(DAY, 1)).toEqual([readDiary(DAY)]);
  });

  it("comes with the plan of the whole day", () => {
    const edits = { without: ["flower"], with: ["cat"] };
    expect(readMoments(DAY, 4, edits)).toEqual({ whole: readDiary(DAY, edits), panels: readPanels(DAY, 4, edits) });
  });

  it("cuts where the place changes, in the order told", () => {
    expect(setup("학교에서 공부했다. 학교에서 책을 읽었다. 바다에 갔다. 바다에서 조개를 주웠다.", 2).scenes).toEqual([
      "class",
      "sea",
    ]);
    const { scenes } = setup(DAY);
    expect(scenes.slice(0, 1)).toEqual(["class"]);
    expect(scenes).toContain("park");
    expect(scenes.at(-1)).toBe("room");
  });

  it("takes clauses where there are fewer sentences than panels", () => {
    expect(setup("빵을 먹고 책을 읽고 노래를 부르고 잤다.").deeds).toEqual([["eat"], ["read"], ["sing"], ["sleep"]]);
  });

  it("shows a day of one moment again, with something else in front", () => {
    const { plans, deeds } = setup("빵을 먹고 잤다.", 4);
    expect(plans).toHaveLength(4);
    expect(deeds[0]).toEqual(["eat", "sleep"]);
    expect(deeds).toContainEqual(["sleep"]);
    for (const text of ["", "고양이.", "!!!"]) expect(setup(text).plans).toHaveLength(4);
  });

  it("goes on in the same place, season and weather until it says otherwise", () => {
    const text =
      "겨울이었다. 학교에 갔다. 비가 왔다. 책을 읽었다. 노래를 불렀다. 공원에 갔다. 해가 떴다. 강아지를 만졌다.";
    const { plans } = setup(text);
    expect(plans.every(({ season }) => season === "winter")).toBe(true);
    const rainy = plans.findIndex(({ weather }) => weather.includes("rain"));
    expect(plans[rainy + 1]?.weather.length).toBeGreaterThan(0);
    expect(plans[0]?.weather).toEqual([]);
    expect(plans.at(-1)).toMatchObject({ scene: "park", weather: ["sunny"] });
  });

  it("keeps the company in every panel, until the writer is alone", () => {
    const family = setup("가족들과 바다에 갔다. 모래성을 쌓았다. 수영을 했다. 빵을 먹었다.");
    expect(family.people).toEqual(Array(4).fill(["dad", "mom"]));
    const friend = setup("친구와 영화를 봤다. 카페에서 커피를 마셨다. 집에 혼자 왔다. 침대에서 책을 읽었다.");
    expect(friend.people).toEqual([["friend"], ["friend"], [], []]);
  });

  it("gives each moment its own mood", () => {
    const { plans } = setup("강아지랑 신나게 놀았다. 강아지가 아파서 울었다.", 2);
    expect(plans.map(({ mood }) => mood)).toEqual(["happy", "sad"]);
  });

  it("leaves out of all panels what the day is without, and what was taken out", () => {
    const { plans } = setup(`${DAY} 고양이는 없었다.`);
    expect(plans.every(({ absent }) => absent.includes("cat"))).toBe(true);
    expect(setup(DAY, 4, { without: ["flower"], with: [] }).things.flat()).not.toContain("flower");
  });

  it("shows what was put in all day long", () => {
    const { things } = setup(DAY, 4, { without: [], with: ["cat"] });
    expect(things.every((ids) => ids.includes("cat"))).toBe(true);
  });

  it("shares out a long diary", () => {
    const { things } = setup(
      "빵을 먹었다. 책을 읽었다. 꽃을 봤다. 사과를 먹었다. 자전거를 탔다. 피자를 먹었다. 공을 찼다. 케이크를 먹었다.",
    );
    for (const ids of things) expect(ids.length).toBeGreaterThanOrEqual(1);
  });
});
