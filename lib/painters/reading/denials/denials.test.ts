import { describe, expect, it, test } from "vitest";
import { readDiary } from "../read";

const absentIn = (text: string) => readDiary(text).absent;
const thingsIn = (text: string) => readDiary(text).things.map(({ id }) => id);

describe("what is denied", () => {
  test.each([
    ["밥을 안 먹었다.", ["rice", "do:eat"]],
    ["헬스장에 가는 대신 공원을 걸었다.", ["gym"]],
    ["밥을 먹기보다 라면을 먹었다.", ["rice"]],
    ["수영장에 가려다 말고 책을 읽었다.", ["pool", "do:swim"]],
    ["Rather than going to the gym, I walked the dog.", ["gym"]],
    ["We stayed home instead of going to the beach with our cousins.", ["sea", "cousin"]],
    ["I had tea rather than coffee with my mom.", ["coffee"]],
    ["I never saw a whale, but we saw dolphins.", ["whale"]],
    ["밥을 못먹었다.", ["rice", "do:eat"]],
    ["밥과 빵을 먹지 않았다.", ["rice", "bread", "do:eat"]],
    ["고양이는 없었다.", ["cat"]],
    ["집에 고양이가 없었다.", ["cat"]],
    ["엄마가 집에 없었다.", ["mom"]],
    ["비가 오지 않았다.", ["rain"]],
    ["비가 안 왔다.", ["rain"]],
    ["눈이 오지 않았다.", ["snow"]],
    ["엄마가 안 왔다.", ["mom"]],
    ["달이 안 보였다.", ["moon"]],
    ["바다에 못 갔다.", ["sea"]],
    ["바다에 가지 못했다.", ["sea"]],
    ["바지 못 샀다.", ["pants", "do:shop"]],
    ["우산 없이 나갔다.", ["umbrella"]],
    ["친구 없이 혼자 갔다.", ["friend"]],
    ["피자 대신 빵을 샀다.", ["pizza"]],
    ["장미 말고 튤립을 샀다.", ["rose"]],
    ["고향에 못 내려갔다.", ["countryside"]],
    ["국수는 줄이 길어 포기했다.", ["noodles"]],
    ["붕어빵 아저씨도 안 나왔다.", ["bungeo", "man"]],
    ["우산을 안 가져왔다.", ["umbrella"]],
    ["케이크가 아니라 빵이었다.", ["cake"]],
    ["I didn't eat the cake.", ["cake", "do:eat"]],
    ["There were no dogs.", ["dog"]],
    ["We didn't go to the beach.", ["sea"]],
    ["It did not rain today.", ["rain"]],
    ["I left without an umbrella.", ["umbrella"]],
    ["Instead of pizza we bought bread.", ["pizza"]],
    ["We went without my mom.", ["mom"]],
    ["I couldn't see the moon.", ["moon"]],
    ["It wasn't a dog.", ["dog"]],
  ])("%s", (text, absent) => {
    expect(absentIn(text)).toEqual(absent);
    expect(thingsIn(text)).not.toEqual(expect.arrayContaining(absent));
  });

  it("is that clause alone", () => {
    expect(thingsIn("밥은 안 먹고 빵을 먹었다.")).toEqual(["bread"]);
    expect(readDiary("밥은 안 먹고 빵을 먹었다.").actions).toContain("eat");
    expect(thingsIn("It wasn't a dog but a cat.")).toEqual(["cat"]);
    expect(thingsIn("We had no cake, but we ate cookies.")).toEqual(["cookie"]);
  });

  it("is drawn all the same where it is told of elsewhere", () => {
    const text = "급식에 빵이 나왔다. 나는 빵을 안 먹었다.";
    expect(thingsIn(text)).toEqual(["schoollunch", "bread"]);
    expect(absentIn(text)).toEqual(["do:eat"]);
  });

  it("leaves those who are there: whoever does not do it, and the place", () => {
    expect(readDiary("친구가 밥을 안 먹었다.").people).toEqual(["friend"]);
    expect(readDiary("고양이가 밥을 안 먹는다.").things.map(({ id }) => id)).toEqual(["cat"]);
    expect(readDiary("집에 고양이가 없었다.").scene).toBe("room");
    expect(thingsIn("The sofa didn't fit through the door.")).toEqual(["sofa", "door"]);
    expect(readDiary("I didn't eat with my mom.").people).toEqual(["mom"]);
  });
});

describe("what is not denied", () => {
  test.each([
    "라면을 안 먹을 수 없었다.",
    "라면을 안 먹으면 안 된다.",
    "떡볶이는 맵지 않았다.",
    "친구밖에 없다.",
    "방 안 가득 풍선이 있었다.",
    "정신없이 밥을 먹었다.",
    "안경을 쓰고 안개 낀 길을 걸었다.",
    "I couldn't stop eating cake.",
    "We not only ate pizza.",
    "I never forget my umbrella.",
    "No one was in the park.",
  ])("%s", (text) => {
    expect(absentIn(text)).toEqual([]);
  });

  it("does what was done instead", () => {
    expect(readDiary("밥을 먹기보다 라면을 먹었다.").actions).toEqual(["eat"]);
    expect(readDiary("Rather than going to the gym, I walked the dog in the park.").scene).toBe("park");
    expect(readDiary("I had tea rather than coffee with my mom.").people).toEqual(["mom"]);
  });

  it("eats what could not but be eaten", () => {
    expect(readDiary("라면을 안 먹을 수 없었다.").actions).toContain("eat");
  });
});
