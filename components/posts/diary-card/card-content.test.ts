import { expect, test } from "vitest";
import type { Picture } from "@/lib/domains/pictures/picture";
import type { Post } from "@/lib/domains/posts/post";
import { cardOf } from "./card-content";

const post = (change: Partial<Post> = {}) =>
  ({
    id: "0199aaaa-0000-7000-8000-000000000000",
    author: { id: "0199aaaa-0000-7000-8000-000000000001", name: "지우" },
    title: "바다",
    body: "**바다**에 갔다.\n\n- 모래성\n- 파도",
    day: "2026-11-21",
    weather: "sunny",
    mood: null,
    visibility: "public",
    isHidden: false,
    cover: null,
    ...change,
  }) as Post;

test("a card of what everyone may read says whose it is and where", () => {
  expect(cardOf(post(), "Deep Story")).toMatchObject({
    author: "지우",
    path: "/posts/0199aaaa-0000-7000-8000-000000000000",
    text: "바다에 갔다.\n모래성\n파도",
  });
});

test.each([
  ["private", { visibility: "private" }],
  ["a draft", { visibility: "draft" }],
  ["in a secret diary", { visibility: "diary" }],
  ["hidden by an admin", { isHidden: true }],
] as const)("a card of a day that is %s does not", (_, change) => {
  const card = cardOf(post(change), "Deep Story");
  expect([card.author, card.path]).toEqual([null, null]);
  expect(JSON.stringify(card)).not.toContain(post().id);
});

test("below a picture there is room for less, and one that is still being drawn is none", () => {
  const long = { body: "바다에 갔다. ".repeat(300) };
  const drawn = { id: "0199aaaa-0000-7000-8000-000000000002", url: "/images/a" } as Picture;
  const [with_, without] = [cardOf(post({ ...long, cover: drawn }), "s"), cardOf(post(long), "s")];
  expect(with_.picture).toEqual({ id: drawn.id, url: drawn.url, isDrawn: true });
  expect(with_.text.length).toBeLessThan(without.text.length);
  expect(without.text.length).toBeLessThan(710);
  expect(cardOf(post({ cover: { ...drawn, url: null } }), "s").picture).toBeNull();
  expect(cardOf(post({ cover: { ...drawn, painter: "nobody" } }), "s").picture?.isDrawn).toBe(false);
});
