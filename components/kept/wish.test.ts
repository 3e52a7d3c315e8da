import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "./memory-store.fixture";
import { guestWish, type Wished } from "./wish";

const PAGE = "/posts/a";
const HEART: Wished = { kind: "heart", postId: "a" };
const COMMENT: Wished = { kind: "comment", postId: "a", text: "예뻐요", replyTo: null };
const MINUTE_MS = 60_000;

/** A guest who asked for something on a post's page and stands before the way in. */
function setup(wished: Wished = HEART) {
  const [tab, browser] = [memoryShelf(), memoryShelf()];
  let time = 1_000_000;
  const wish = guestWish(tab, browser, () => time);
  const take = (memberId: string | null, kind = wished.kind, page = PAGE) => wish.take(kind, "a", page, memberId);
  wish.ask(wished, PAGE);
  wish.seen("/sign-in", "?next=%2Fposts%2Fa");
  return {
    wish,
    take,
    tab,
    browser,
    wait: (ms: number) => {
      time += ms;
    },
  };
}

test.each([HEART, COMMENT])("what a guest asked for is done once, by who signed in in this tab: %j", (wished) => {
  const { wish, take } = setup(wished);
  wish.seen("/sign-up", "");
  wish.seen("/forgot", "");
  wish.signedIn("haneul");
  wish.seen(PAGE, "");
  expect(take("haneul")).toMatchObject(wished);
  expect(take("haneul")).toBeNull();
});

test("who comes back from a provider signed in right then; who comes back to the way in did not", () => {
  const { wish, take } = setup();
  wish.leave();
  wish.seen(PAGE, "");
  expect(take("haneul")).toMatchObject(HEART);
  const other = setup();
  other.wish.leave();
  other.wish.seen("/sign-in", "?provider=cancelled");
  expect(other.take("haneul")).toBeNull();
});

test("nothing is done for a guest, nor for another than who signed in in this tab, not even later", () => {
  for (const reader of [null, "another"]) {
    const { wish, take } = setup();
    wish.signedIn("haneul");
    expect(take(reader)).toBeNull();
    expect(take("haneul")).toBeNull();
  }
  // In another tab somebody signed in, or nobody could tell who it was.
  expect(setup().take("haneul")).toBeNull();
  const { wish, take } = setup();
  wish.signedIn(undefined);
  expect(take("haneul")).toBeNull();
});

test("who goes away takes their wish along: any page beside the way in ends it", () => {
  for (const path of ["/", "/posts/b", "/me", "/sign-in/x"]) {
    const { wish, take } = setup();
    wish.seen(path, "");
    wish.seen("/sign-in", "");
    wish.signedIn("another");
    expect(take("another")).toBeNull();
  }
  const { wish, take } = setup();
  wish.signedIn("haneul");
  expect(take("haneul", "heart", "/posts/b")).toBeNull();
  wish.seen(PAGE, "?page=2");
  expect(take("haneul")).toBeNull();
});

test("Back to the page as it was ends it: who signs in from there later is somebody else", () => {
  const { wish, take } = setup();
  wish.seenAgain("/posts/b");
  expect(wish.pending()).not.toBeNull();
  wish.seenAgain(PAGE);
  wish.signedIn("another");
  expect(take("another")).toBeNull();
});

test("after half an hour it is forgotten", () => {
  const { wish, take, wait, tab } = setup();
  wish.signedIn("haneul");
  wait(30 * MINUTE_MS);
  expect([wish.pending(), take("haneul")]).toEqual([null, null]);
  expect(tab.names("")).toEqual([]);
});

test("a tab that was made from this one does nothing twice", () => {
  const { wish, take, tab, browser } = setup(COMMENT);
  wish.signedIn("haneul");
  const copy = memoryShelf();
  for (const name of tab.names("")) copy.put(name, tab.get(name) ?? "");
  expect(take("haneul")).toMatchObject(COMMENT);
  expect(guestWish(copy, browser, () => 1_000_000).take("comment", "a", PAGE, "haneul")).toBeNull();
});

test("a comment's wish is no heart, and waits for its form", () => {
  const { wish, take } = setup(COMMENT);
  wish.signedIn("haneul");
  expect(take("haneul", "heart")).toBeNull();
  expect(take("haneul", "comment")).toMatchObject(COMMENT);
});

test("where nothing is kept, and where no tab could tell the others, nothing is done behind anybody's back", () => {
  expect(guestWish(forbiddenShelf, forbiddenShelf).ask(HEART, PAGE)).toBe(false);
  const tab = memoryShelf();
  const wish = guestWish(tab, forbiddenShelf);
  wish.ask(HEART, PAGE);
  wish.signedIn("haneul");
  expect(wish.take("heart", "a", PAGE, "haneul")).toBeNull();
  tab.put("deep-story.wish.asked", "{");
  expect(wish.pending()).toBeNull();
});
