import { describe, expect, it, test } from "vitest";
import { readDiary } from "../read";

function setup(text: string) {
  const plan = readDiary(text);
  const ids = (things: typeof plan.things) => things.map(({ id }) => id);
  return {
    scene: plan.scene,
    paper: [...plan.people, ...ids(plan.things)],
    bubble: [...plan.remembered.people, ...ids(plan.remembered.things)],
    actions: plan.actions,
  };
}

describe("what is only thought of", () => {
  test.each([
    ["내일은 강아지랑 놀 거다.", ["dog"]],
    ["다음 주에 할머니가 오신다.", ["grandma"]],
    ["떡볶이가 먹고 싶다.", ["tteokbokki"]],
    ["강아지를 키우고 싶다.", ["dog"]],
    ["엄마가 보고 싶다.", ["mom"]],
    ["보고 싶은 할머니.", ["grandma"]],
    ["할머니가 그립다.", ["grandma"]],
    ["케이크를 사기로 했다.", ["cake"]],
    ["자전거를 사려고 한다.", ["bike"]],
    ["선물을 받았으면 좋겠다.", ["gift"]],
    ["예전에 개를 키웠다.", ["dog"]],
    ["어릴 때 먹던 붕어빵이 생각났다.", ["bungeo"]],
    ["꿈에서 호랑이를 만났다.", ["tiger"]],
    ["영화에서 상어가 나왔다.", ["shark"]],
    ["I want to eat pizza.", ["pizza"]],
    ["I wish I had a puppy.", ["dog"]],
    ["I miss my grandma.", ["grandma"]],
    ["I used to have a hamster.", ["hamster"]],
    ["Tomorrow we will fly a kite.", ["kite"]],
    ["I remembered my grandpa.", ["grandpa"]],
    ["We watched a movie about sharks.", ["shark"]],
    ["I dreamed of a tiger.", ["tiger"]],
  ])("%s", (text, bubble) => {
    const told = setup(text);
    expect(told.bubble).toEqual(bubble);
    expect(told.paper).toEqual([]);
  });

  it("is on the phone, in a letter, in a picture, or no longer alive", () => {
    expect(setup("엄마와 통화했다.")).toMatchObject({ paper: ["telephone"], bubble: ["mom"], actions: ["phone"] });
    expect(setup("할머니 제사였다.").bubble).toEqual(["grandma"]);
    expect(setup("엄마 편지가 왔다.")).toMatchObject({ paper: ["mail"], bubble: ["mom"] });
    expect(setup("고양이 그림을 그렸다.").bubble).toContain("cat");
    expect(setup("I called my grandma.").bubble).toEqual(["grandma"]);
  });

  it("goes on as long as a dream", () => {
    const dream = "꿈에서 호랑이를 만났다. 무서워서 나무에 올라갔다. 깨 보니 침대였다.";
    expect(setup(dream)).toMatchObject({ paper: ["bed"], bubble: ["tiger", "tree"] });
    expect(setup("I dreamt of a tiger. A bear came too. Then I woke up in my bed.").paper).toEqual(["bed"]);
    expect(setup("꿈에서 호랑이를 만났다. 빵을 먹었다.").paper).toEqual(["bread"]);
  });

  it("is what nobody knows, and what has yet to end", () => {
    expect(setup("엄마가 밥은 먹었는지 물었다.")).toMatchObject({ paper: ["mom"], actions: [] });
    expect(setup("방학하면 바다에 가야지. 교실에서 책을 읽었다.").scene).toBe("class");
  });

  it("does nothing yet", () => {
    for (const text of ["밥이 먹고 싶다.", "수영을 할 거다.", "울 뻔했다.", "I want to swim.", "I almost cried."])
      expect(setup(text).actions).toEqual([]);
  });

  it("is one clause, not the sentence", () => {
    expect(setup("할머니가 보고 싶어서 강아지를 안았다.")).toMatchObject({ paper: ["dog"], bubble: ["grandma"] });
    expect(setup("I missed my grandma and ate cake.")).toMatchObject({ paper: ["cake"], bubble: ["grandma"] });
  });

  it("is not where the picture is set when another place is told", () => {
    expect(setup("집에 있었는데 바다에 가고 싶었다.").scene).toBe("room");
    expect(setup("교실에서 내일 갈 바다를 생각했다.").scene).toBe("class");
    expect(setup("I was at school and wanted to go to the beach.").scene).toBe("class");
    expect(setup("내일 바다에 갈 거다.").scene).toBe("sea");
  });

  it("leaves those who do the thinking, and what has come about", () => {
    expect(setup("동생이 로봇을 갖고 싶다고 했다.")).toMatchObject({ paper: ["sibling"], bubble: ["robot"] });
    expect(setup("먹고 싶었던 떡볶이를 먹었다.").paper).toEqual(["tteokbokki"]);
    expect(setup("내일 시험이라 도서관에서 책을 읽었다.")).toMatchObject({ scene: "library", paper: ["book"] });
    expect(setup("I missed the bus with my mom.").paper).toEqual(["bus", "mom"].reverse());
  });
});
