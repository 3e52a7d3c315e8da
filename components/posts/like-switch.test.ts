import { expect, test } from "vitest";
import type { LikeState } from "@/lib/domains/posts/post";
import { likeSwitch } from "./like-switch";

function setup(start: LikeState = { liked: false, likeCount: 3 }) {
  const sent: { liked: boolean; answer(state: LikeState | null): void }[] = [];
  const shown: LikeState[] = [];
  const heart = likeSwitch(start, {
    send: (liked) => new Promise((answer) => void sent.push({ liked, answer })),
    show: (state) => void shown.push(state),
  });
  return { heart, sent, shown };
}

const state = (liked: boolean, likeCount: number): LikeState => ({ liked, likeCount });

test("a click shows at once and then what the server counted", async () => {
  const { heart, sent, shown } = setup();
  const done = heart.flip();
  expect(shown).toEqual([state(true, 4)]);
  sent[0]?.answer(state(true, 9));
  await done;
  expect(shown.at(-1)).toEqual(state(true, 9));
});

test("a like that does not get through goes back", async () => {
  const { heart, sent, shown } = setup();
  const done = heart.flip();
  sent[0]?.answer(null);
  await done;
  expect(shown.at(-1)).toEqual(state(false, 3));
  const again = heart.flip();
  sent[1]?.answer(state(true, 4));
  await again;
  expect(shown.at(-1)).toEqual(state(true, 4));
});

test("clicks while one is on its way are told after it, the last alone", async () => {
  const { heart, sent, shown } = setup();
  const done = heart.flip();
  heart.flip();
  heart.flip();
  heart.flip();
  expect(sent.map(({ liked }) => liked)).toEqual([true]);
  expect(shown.at(-1)).toEqual(state(false, 3));
  sent[0]?.answer(state(true, 4));
  await expect.poll(() => sent.length).toBe(2);
  expect(sent[1]?.liked).toBe(false);
  sent[1]?.answer(state(false, 3));
  await done;
  expect(shown.at(-1)).toEqual(state(false, 3));
});

test("what is heard late does not undo a click", async () => {
  const { heart, sent, shown } = setup();
  const done = heart.flip();
  heart.learn(state(false, 3));
  expect(shown.at(-1)).toEqual(state(true, 4));
  sent[0]?.answer(state(true, 4));
  await done;
  heart.learn(state(true, 7));
  expect(shown.at(-1)).toEqual(state(true, 7));
});
