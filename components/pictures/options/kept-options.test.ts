import { expect, test } from "vitest";
import { forbiddenShelf, memoryShelf } from "@/components/kept/memory-store.fixture";
import { keepOptions, lastOptions } from "./kept-options";

const inkOnTinted = { style: "ink", paper: "tinted", panels: 4 } as const;
const plain = { style: "crayon", paper: "white", panels: 1 } as const;

test("a new diary starts with what was picked last in this browser", () => {
  const shelf = memoryShelf();
  expect(lastOptions(undefined, shelf)).toEqual(plain);
  keepOptions(inkOnTinted, shelf);
  expect(lastOptions(undefined, shelf)).toEqual(inkOnTinted);
});

test("a diary with pictures goes on as its newest one", () => {
  const shelf = memoryShelf();
  keepOptions(inkOnTinted, shelf);
  const pastel = { ...plain, style: "pastel", panels: 2 } as const;
  expect(lastOptions({ ...pastel, id: "a" } as typeof pastel, shelf)).toEqual(pastel);
});

test("only what can be picked is believed", () => {
  const shelf = memoryShelf();
  shelf.put("deep-story.options", "oil tinted 3");
  expect(lastOptions(undefined, shelf)).toEqual({ ...plain, paper: "tinted" });
});

test("a browser that forbids remembering is no error", () => {
  expect(lastOptions(undefined, forbiddenShelf)).toEqual(plain);
  expect(() => keepOptions(inkOnTinted, forbiddenShelf)).not.toThrow();
});
