import { describe, expect, it, test } from "vitest";
import { readMood } from "./moods";
import { readStory } from "./story";

const felt = (text: string) => {
  const { mood, gravity } = readMood(readStory(text));
  return { mood, gravity };
};

describe("the mood of a day", () => {
  it("is that of a loss, however glad the rest of it was", () => {
    for (const text of [
      "놀이공원에서 정말 신나게 놀았다. 최고였다! 그런데 할아버지가 돌아가셨다는 전화가 왔다.",
      "Best day ever at the fair, we laughed so much. Then Mum rang. Grandma died at four.",
    ])
      expect(felt(text), text).toEqual({ mood: "sad", gravity: "grave" });
  });

  test.each([
    ["시험에 합격했다!", "happy", "joyful"],
    ["아기가 태어났다. 세상에서 제일 작은 손이다.", "happy", "joyful"],
    ["야근을 하고 막차를 탔다.", "tired", "light"],
    ["동생이 내 빵을 몰래 먹어서 싸웠다.", "angry", "serious"],
    ["내일 면접이라 떨린다.", "scared", "light"],
    ["회사에서 해고됐다.", "sad", "grave"],
    ["할머니 산소에 다녀왔다. 그립다.", "sad", "serious"],
    ["I got a raise and danced in the stairwell.", "happy", "joyful"],
    ["I was laid off after nineteen years.", "sad", "grave"],
    ["Stuck at work, overtime till ten.", "tired", "light"],
    ["My roommate drank my milk and we shouted for an hour.", "angry", "serious"],
  ])("%s is %s and %s", (text, mood, gravity) => {
    expect(felt(text)).toEqual({ mood, gravity });
  });

  it("is what comes last, and more so behind a but", () => {
    expect(felt("처음에는 떨렸지만 정말 재미있었다.").mood).toBe("happy");
    expect(felt("재미있었지만 다리가 풀리고 피곤했다.").mood).toBe("tired");
    expect(felt("I was nervous, but it was so much fun.").mood).toBe("happy");
  });

  it("is no joy where praise means its opposite", () => {
    expect(felt("Oh, what a glorious start. A flat tyre in the rain.").mood).not.toBe("happy");
    expect(felt("참으로 행복한 주말이었다. 부장님과 등산을 갔으니.").mood).not.toBe("happy");
    expect(felt("What a wonderful day with my friends!").mood).toBe("happy");
  });

  it("is lighter once what was feared did not come", () => {
    expect(felt("강아지를 잃어버렸다. 울면서 찾았다. 다행히 공원에서 찾았다!").gravity).not.toBe("grave");
    expect(felt("Our dog ran away. We found him at the butcher's!").gravity).toBe("joyful");
  });

  it("hears marks of laughing and of tears", () => {
    expect(felt("오늘 급식 대박ㅋㅋㅋㅋ").mood).toBe("happy");
    expect(felt("우산 잃어버림 ㅠㅠ").mood).toBe("sad");
  });

  it("is not glad beside words of loss, though none of the table is told", () => {
    const text =
      "병원 창가에 앉아 아버지 손을 잡았다. 이제 보이지 않는다고 하셨다. 마지막으로 함께 먹은 빵이 맛있었다.";
    expect(felt(text).mood).not.toBe("happy");
    expect(felt(text).gravity).toBe("serious");
  });

  it("is calm where nothing is told", () => {
    expect(felt("")).toEqual({ mood: "calm", gravity: "light" });
    expect(felt("책상이 있다.")).toEqual({ mood: "calm", gravity: "light" });
  });
});
