import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "@/components/kept/memory-store.fixture";
import { circleOffered, keepCircle } from "./kept-circle";

const DRAFT = { visibility: "draft", diaryId: null } as const;

test("a first diary is offered as its writer's alone, the next ones as the last was published", () => {
  const shelf = memoryShelf();
  expect(circleOffered(DRAFT, shelf)).toEqual({ visibility: "private", diaryId: null });
  keepCircle({ visibility: "public", diaryId: null }, shelf);
  expect(circleOffered(DRAFT, shelf).visibility).toBe("public");
  keepCircle({ visibility: "private", diaryId: null }, shelf);
  expect(circleOffered(DRAFT, shelf).visibility).toBe("private");
});

test("what is shared with one friend is shared that once", () => {
  const shelf = memoryShelf();
  keepCircle({ visibility: "diary", diaryId: "d" }, shelf);
  expect(circleOffered(DRAFT, shelf).visibility).toBe("private");
  expect(circleOffered({ ...DRAFT, diaryId: "d" }, shelf)).toEqual({ visibility: "diary", diaryId: "d" });
});

test("a published one is offered as it is, and a browser that keeps nothing offers the narrower", () => {
  expect(circleOffered({ visibility: "public", diaryId: null }, forbiddenShelf).visibility).toBe("public");
  expect(circleOffered(DRAFT, forbiddenShelf).visibility).toBe("private");
});
