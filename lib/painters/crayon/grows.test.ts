import { expect, test } from "vitest";
import { PLAIN } from "@/lib/painters/painter";
import { readDiary } from "@/lib/painters/reading/read";
import { composePicture } from "./compose";
import type { Placed } from "./paper/sketch";

const DIARIES = [
  "가족들과 바다에 갔다. 모래성을 쌓고 아이스크림을 먹었다. 저녁에는 노을이 예뻤다.",
  "오늘은 비가 와서 도서관에서 책을 읽었다. 친구가 우산을 빌려 줬다. 집에 와서 코코아를 마셨다.",
  "동생이 자전거를 타고 나는 강아지 두 마리랑 공원을 산책했다. 벤치에 앉아 김밥을 먹었다.",
  "엄마랑 부엌에서 쿠키를 구웠다. 고양이가 옆에서 잤다. 할머니께 선물로 드렸다.",
  "친구들과 캠핑을 갔다. 텐트를 치고 모닥불을 피웠다. 별이 많았다. 기타를 쳤다.",
  "학교에서 시험을 봤다. 선생님이 칭찬해 주셨다. 끝나고 축구를 했다.",
  "생일이라 케이크를 먹었다. 아빠가 풍선을 불어 주셨다. 누나가 노래를 불렀다.",
  "눈이 와서 눈사람을 만들었다. 형이 썰매를 태워 줬다. 따뜻한 차를 마셨다.",
  "I walked my dog in the park and met a friend. We sat on a bench and ate sandwiches. Then it rained.",
  "Dad and I went fishing at the lake. We caught three fish. Grandma cooked them for dinner.",
  "I baked bread with mom in the kitchen. The cat watched us. My sister played the piano.",
  "We visited the museum and saw a dinosaur. I bought a book. On the bus home I slept.",
];
/** Pixels of 512 that nobody sees move. */
const STILL = 8;

/** A diary as it is typed, word by word, with the picture of each moment. */
function typed(diary: string, seed: number) {
  const words = diary.split(" ");
  return words.map((_, at) => {
    const text = words.slice(0, at + 1).join(" ");
    const plan = readDiary(text);
    return { plan, composition: composePicture(plan, { ...PLAIN, text, seed }) };
  });
}

/** Heads and things by their name, the first, second and third of a kind apart. */
function middles(placed: readonly Placed[]): Map<string, { x: number; y: number }> {
  const found = new Map<string, { x: number; y: number }>();
  for (const { part, what, box } of placed) {
    if (part !== "head" && part !== "thing") continue;
    let nth = 0;
    while (found.has(`${part} ${what} ${nth}`)) nth += 1;
    found.set(`${part} ${what} ${nth}`, { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 });
  }
  return found;
}

test("words that change nothing that is shown change nothing in the picture", () => {
  for (const [seed, diary] of DIARIES.entries()) {
    const moments = typed(diary, seed * 100_003);
    for (const [at, { plan, composition }] of moments.entries()) {
      const before = moments[at - 1];
      if (before && JSON.stringify(before.plan) === JSON.stringify(plan))
        expect(composition.svg === before.composition.svg, diary).toBe(true);
    }
  }
});

test("a picture grows: of what it shows, more than four in five stay where they are at the next word", () => {
  let [stayed, moved] = [0, 0];
  for (const [seed, diary] of DIARIES.entries()) {
    const moments = typed(diary, seed * 100_003);
    for (const [at, { plan, composition }] of moments.entries()) {
      const before = moments[at - 1];
      // Another place is another picture.
      if (!before || before.plan.scene !== plan.scene) continue;
      const now = middles(composition.placed);
      for (const [name, was] of middles(before.composition.placed)) {
        const is = now.get(name);
        if (!is) continue;
        if (Math.hypot(is.x - was.x, is.y - was.y) < STILL) stayed += 1;
        else moved += 1;
      }
    }
  }
  expect(stayed + moved).toBeGreaterThan(400);
  expect(stayed / (stayed + moved)).toBeGreaterThan(0.8);
});

test("another seed of the diary is another layout of the same people", () => {
  const [text] = DIARIES;
  if (!text) throw new Error("no diary");
  const [one, other] = [0, 1].map((seed) => composePicture(readDiary(text), { ...PLAIN, text, seed }));
  expect(one?.svg).not.toBe(other?.svg);
});
