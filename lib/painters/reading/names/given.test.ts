import { describe, expect, it, test } from "vitest";
import { isNamed, namesIn } from "./given";

describe("namesIn", () => {
  test.each([
    ["우리 강아지 이름은 초코다. 초코는 갈색이다.", "초코"],
    ["고양이를 나비라고 부르기로 했다.", "나비"],
    ["이름은 보리로 정했다.", "보리"],
    ["We have a dog called Biscuit.", "Biscuit"],
    ["His name is Pepper and he is two.", "Pepper"],
  ])("%s", (diary, name) => {
    expect([...namesIn(diary)]).toContain(name);
  });

  it("takes nothing else for a name", () => {
    expect(namesIn("강아지와 초코 우유를 마셨다. I called my mum. 이름을 적었다.").size).toBe(0);
  });

  it("keeps its cost small on text that is written against it", () => {
    const began = performance.now();
    namesIn("이름은 ".repeat(5_000) + "가".repeat(10_000));
    namesIn("name is ".repeat(2_500));
    expect(performance.now() - began).toBeLessThan(500);
  });
});

it("knows a name by its spoken form", () => {
  expect(isNamed("봄", new Set(["봄이"]))).toBe(true);
  expect(isNamed("봄", new Set(["여름"]))).toBe(false);
});
