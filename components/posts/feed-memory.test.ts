import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "@/components/kept/memory-store.fixture";
import type { Post } from "@/lib/domains/posts/post";
import { isMarked, keepPlace, markEntry, placeIn } from "./feed-memory";

const PLACE = { begins: "cursor", items: [{ id: "a" } as Post], next: "later", y: 1200 };

test("a reader comes back to the cards and the place that they left, in that feed and no other", () => {
  const shelf = memoryShelf();
  keepPlace("/", PLACE, shelf);
  expect(placeIn("/", "cursor", shelf)).toEqual(PLACE);
  expect(placeIn("/tags/sea", "cursor", shelf)).toBeNull();
});

test("a page that begins with other cards is another page", () => {
  const shelf = memoryShelf();
  keepPlace("/", PLACE, shelf);
  expect(placeIn("/", "other", shelf)).toBeNull();
});

test("more than a tab can hold is not kept, and nonsense is no place", () => {
  const shelf = memoryShelf();
  keepPlace("/", { ...PLACE, items: Array<Post>(500).fill({ id: "a" } as Post) }, shelf);
  expect(placeIn("/", "cursor", shelf)).toBeNull();
  shelf.put("deep-story.feed./", "{");
  expect(placeIn("/", "cursor", shelf)).toBeNull();
  expect(placeIn("/", "cursor", forbiddenShelf)).toBeNull();
});

test("an entry of the history that was left with later cards is known again, with what others keep in it", () => {
  const kept = {
    state: { tree: "of the router" } as unknown,
    replaceState(state: unknown) {
      this.state = state;
    },
  };
  const history = kept as unknown as History;
  expect(isMarked(history)).toBe(false);
  markEntry(history);
  expect(isMarked(history)).toBe(true);
  expect(history.state).toMatchObject({ tree: "of the router" });
});
