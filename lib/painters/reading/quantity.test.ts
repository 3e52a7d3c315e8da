import { describe, expect, it, test } from "vitest";
import { readDiary, understand } from "./read";

/** Things with their counts: "cat*3". */
function thingsIn(text: string): string[] {
  return readDiary(text).things.map(({ id, count }) => `${id}*${count}`);
}

describe("how many", () => {
  test.each([
    ["고양이를 봤다.", "cat*1"],
    ["고양이 세 마리를 봤다.", "cat*3"],
    ["고양이가 세 마리 있었다.", "cat*3"],
    ["세 마리의 고양이를 봤다.", "cat*3"],
    ["강아지 2마리와 놀았다.", "dog*2"],
    ["강아지들이 뛰어다녔다.", "dog*2"],
    ["커피만 네 잔째다.", "coffee*4"],
    ["사과를 다섯 개 샀다.", "apple*5"],
    ["장미 한 송이를 샀다.", "rose*1"],
    ["토끼가 많았다.", "rabbit*3"],
    ["토끼가 많이 있었다.", "rabbit*3"],
    ["토끼가 많이 먹었다.", "rabbit*1"],
    ["사과를 많이 먹었다.", "apple*1"],
    ["사과 많이 샀다.", "apple*1"],
    ["여러 마리의 오리를 봤다.", "duck*3"],
    ["나비 몇 마리가 날았다.", "butterfly*3"],
    ["풍선 백 개를 불었다.", "balloon*9"],
    ["사과를 열두 개 샀다.", "apple*9"],
    ["I saw a cat.", "cat*1"],
    ["I saw three little cats.", "cat*3"],
    ["We saw ducks.", "duck*2"],
    ["a couple of rabbits were there.", "rabbit*2"],
    ["We had lots of balloons.", "balloon*3"],
    ["There were 12 apples.", "apple*9"],
    ["I saw two sheep.", "sheep*2"],
    ["I saw a sheep.", "sheep*1"],
    ["I bought shoes.", "shoes*1"],
    ["I took the bus.", "bus*1"],
    ["Three days with my dog.", "dog*1"],
  ])("%s", (text, thing) => {
    expect(thingsIn(text)).toContain(thing);
  });

  it("makes several people of one word", () => {
    expect(readDiary("친구 세 명과 놀았다.").people).toEqual(["friend", "friendm", "friend2"]);
    expect(readDiary("친구들과 놀았다.").people).toEqual(["friend", "friendm"]);
    expect(readDiary("동생 둘이랑 놀았다.").people).toEqual(["sibling", "sibling2"]);
    expect(readDiary("I have two sisters and my sisters danced.").people).toEqual(["sis", "sis2"]);
    expect(readDiary("이모 서른 명이 왔다.").people).toHaveLength(5);
  });

  it("counts who does something together", () => {
    expect(readDiary("친구 세 명이 춤을 췄다.").deeds).toEqual([
      { action: "dance", by: ["friend", "friendm", "friend2"], with: [], thing: null },
    ]);
  });

  it("takes those named again for the same ones", () => {
    expect(thingsIn("고양이 세 마리를 봤다. 고양이는 귀여웠다.")).toEqual(["cat*3"]);
  });

  it("is told with what was found", () => {
    const counts = understand("고양이 세 마리와 친구 두 명을 봤다.").findings.map(({ id, count }) => [id, count]);
    expect(counts).toEqual(
      expect.arrayContaining([
        ["cat", 3],
        ["friend", 2],
      ]),
    );
  });
});
