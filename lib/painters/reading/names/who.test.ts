import { describe, expect, it, test } from "vitest";
import { rowOf } from "../people";
import { understand } from "../read";
import { wordsOf } from "../words";

/** Who is called by name in a diary, as written, and what they are. */
const called = (text: string) =>
  understand(text).findings.flatMap(({ id, surface, kind }) =>
    kind === "person" && id.includes(":") ? [`${surface}=${rowOf(id)}`] : [],
  );
const people = (text: string) => understand(text).plan.people.map(rowOf);
const things = (text: string) => understand(text).plan.things.map(({ id }) => id);
const deeds = (text: string) =>
  understand(text).plan.deeds.map(({ action, by, with: others }) =>
    `${by.map(rowOf)} ${action} ${others.map(rowOf)}`.trim(),
  );

describe("names that act, are acted with or own something are somebody", () => {
  test.each([
    ["오늘 민수랑 축구를 했다.", ["민수=friend"]],
    ["지우가 울어서 안아 주었다.", ["지우=friend"]],
    ["수현 언니랑 카페에 갔다. 언니가 웃었다.", ["수현 언니=sis"]],
    ["엄마랑 민준이네 집에 갔다.", ["민준이=friend"]],
    ["김민수가 왔다. 민수는 웃었다.", ["김민수=friend"]],
    ["연습실에서 준호, 태민이, 지성이와 춤을 췄다.", ["준호=friend", "태민이=friend", "지성이=friend"]],
    ["수진 씨가 도시락을 나눠 줬다.", ["수진 씨=friend"]],
    ["이서준 병장님이 라면을 끓여 줬다.", ["이서준 병장님=soldier"]],
    ["박 대리님이 커피를 사 줬다. 김씨도 왔다.", ["박 대리님=colleague", "김씨=friend"]],
    ["동생 지호가 울었다.", ["동생 지호=sibling"]],
    ["옆집 영희 할머니가 김치를 주셨다.", ["영희 할머니=grandma"]],
    ["I played chess with Mia.", ["Mia=friend"]],
    ["Dave made pancakes for us.", ["Dave=friend"]],
    ["Mr. Kim gave me a plant. Uncle Ray drove.", ["Mr. Kim=man", "Uncle Ray=uncle"]],
    ["Mrs. Miller taught us maths at school.", ["Mrs. Miller=teacher"]],
    ["My sister Anna baked a cake. Anna ate it.", ["sister Anna=sis"]],
    ["I went to the beach with my sons Tom and Max.", ["sons Tom=son", "Max=son"]],
    ["went to the park with ben and tyler. ben said hi", ["ben=friend", "tyler=friend"]],
    ["Priya and I went swimming.", ["Priya=friend"]],
    ["Had lunch with Ollie at Mia's house.", ["Ollie=friend", "Mia=friend"]],
    ["Ｄａｖｅ waved. Mi\u00ada laughed, and 𝐍𝐨𝐚𝐡 cried.", ["Dave=friend", "Mia=friend", "Noah=friend"]],
  ])("%s", (text, expected) => {
    expect(called(text)).toEqual(expected);
  });
});

describe("a word that is a name too is somebody only where its neighbours say so", () => {
  test.each([
    ["하늘이 맑았다. 보리를 심었다.", []],
    ["하늘이가 놀러 왔다.", ["하늘이=friend"]],
    ["하늘 언니가 왔다.", ["하늘 언니=sis"]],
    ["수영 선생님이 칭찬해 주셨다.", []],
    ["지수가 올랐다. 나라에서 지원을 받았다. 지혜가 필요하다.", []],
    ["글씨를 지우는 데 오래 걸렸다.", []],
    ["I will mark May on the calendar. Rose petals fell.", []],
    ["Rose came over. Mark laughed.", ["Rose=friend", "Mark=friend"]],
    ["Will made soup.", ["Will=friend"]],
  ])("%s", (text, expected) => {
    expect(called(text)).toEqual(expected);
  });

  it("is no flower where it is somebody", () => {
    expect(things("Rose came over.")).toEqual([]);
  });
});

describe("brands, titles and places are nobody", () => {
  test.each([
    ["We watched Harry Potter and read Emma."],
    ["We went to Victoria Station. Then to Charlotte."],
    ["Zoom with the team, then Netflix with Starbucks coffee."],
    ["이마트에서 장을 보고 스타벅스에서 커피를 마셨다."],
    ["미래에게 편지를 썼다. 모두에게 고마웠다. 사회와 시간이 흘렀다."],
    ["The Mona Lisa hangs in Paris. We saw Big Ben on Sunday in May."],
  ])("%s", (text) => {
    expect(called(text)).toEqual([]);
  });
});

describe("whoever is called by name takes part in what is done", () => {
  test.each([
    ["민수랑 밥을 먹었다.", "me eat friend"],
    ["지우가 울어서 안아 주었다.", "me hug friend"],
    ["I played chess with Mia. She won.", "friend cheer"],
    ["My husband Tom hugged me.", "husband hug me"],
    ["Noah fell and I carried him home.", "me carry friend"],
    ["아기를 업고 재웠다.", "me carry baby"],
    ["서연이가 넘어졌다. 걔는 울었다.", "friend cry"],
  ])("%s", (text, deed) => {
    expect(deeds(text)).toContain(deed);
  });

  it("is not blamed on the writer when nobody knows who did it", () => {
    expect(deeds("누군가 노래를 불렀다.")).toEqual([]);
    expect(deeds("Someone cried on the bus.")).toEqual([]);
    expect(deeds("어떤 사람이 울고 있었다.")).toEqual(["stranger cry"]);
    expect(deeds("Siobhan's party was great and I danced.")).toEqual(["me dance"]);
  });
});

describe("pets", () => {
  test.each([
    ["우리 초코가 꼬리를 흔들었다. 초코는 귀엽다.", "dog"],
    ["우리 강아지 이름은 초코다. 초코는 갈색이다.", "dog"],
    ["고양이 나비가 창가에서 잤다.", "cat"],
    ["여름이가 짖었다.", "dog"],
    ["My hamster Biscuit ran all night.", "hamster"],
    ["Luna purred on my lap.", "cat"],
    ["Took Max to the vet. He wagged his tail.", "dog"],
  ])("%s", (text, animal) => {
    expect(things(text)).toEqual([animal]);
    expect(called(text)).toEqual([]);
  });

  it("leaves chocolate to drink", () => {
    expect(things("초코 우유를 마셨다.")).not.toContain("dog");
  });
});

it("gives a name the same number in every diary, and two names two", () => {
  const id = (text: string) => understand(text).plan.people.join();
  expect(id("민수랑 축구를 했다.")).toBe(id("어제 민수가 왔다."));
  expect(id("민수가 왔다.")).not.toBe(id("철수가 왔다."));
  expect(id("Mia laughed.")).toMatch(/^friend:f\d{1,3}$/);
});

it("holds nothing of the name in the plan", () => {
  const plan = JSON.stringify(understand("수현 언니랑 Mia가 왔다. 우리 초코가 짖었다. Uncle Ray drove.").plan);
  expect(plan).not.toMatch(/수현|mia|초코|ray/i);
});

it("takes somebody out whom the writer took out", () => {
  const [someone = ""] = understand("민수랑 지우가 왔다.").plan.people;
  const { plan, findings } = understand("민수랑 지우가 왔다.", { without: [someone], with: [] });
  expect(plan.people).toHaveLength(1);
  expect(findings.find(({ id }) => id === someone)?.became).toBe("removed");
});

it("knows roles that have no name", () => {
  expect(people("취객이 노래를 불렀다. 소대원들과 동행이 왔다.")).toEqual(["drunk", "soldier", "soldier", "friend"]);
  expect(people("The vet and a neighbour helped my daughter.")).toEqual(["vet", "neighbour", "daughter"]);
  expect(people("남편이랑 딸이 웃었다.")).toEqual(["husband", "daughter"]);
});

it("keeps its cost small on text that is written against it", () => {
  const texts = ["민수이가에게서 ", "Anna Bella Carla Dora ", "우리 초코", "Max. He ", "Mr. ", "수현 언니 "];
  const began = performance.now();
  for (const text of texts) wordsOf(text.repeat(20_000 / text.length));
  expect(performance.now() - began).toBeLessThan(6_000);
});

it("takes a daughter for nobody else", () => {
  expect(called("딸이랑 같이 놀았다. 형이 웃었다. 우리 형은 완전 돼지다.")).toEqual([]);
});
