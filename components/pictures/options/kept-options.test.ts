import { expect, test } from "vitest";
import { memoryStore } from "@/components/editor/autosave/autosave.fixture";
import { keepOptions, lastOptions } from "./kept-options";

const inkOnTinted = { style: "ink", paper: "tinted", panels: 4 } as const;
const plain = { style: "crayon", paper: "white", panels: 1 } as const;

test("a new diary starts with what was picked last in this browser", () => {
  const store = memoryStore();
  expect(lastOptions(undefined, () => store)).toEqual(plain);
  keepOptions(inkOnTinted, () => store);
  expect(lastOptions(undefined, () => store)).toEqual(inkOnTinted);
});

test("a diary with pictures goes on as its newest one", () => {
  const store = memoryStore();
  keepOptions(inkOnTinted, () => store);
  const pastel = { ...plain, style: "pastel", panels: 2 } as const;
  expect(lastOptions({ ...pastel, id: "a" } as typeof pastel, () => store)).toEqual(pastel);
});

test("only what can be picked is believed", () => {
  const store = memoryStore();
  store.setItem("deep-story.options", "oil tinted 3");
  expect(lastOptions(undefined, () => store)).toEqual({ ...plain, paper: "tinted" });
});

test("a browser that forbids remembering is no error", () => {
  const forbidden = () => {
    throw new DOMException("forbidden", "SecurityError");
  };
  expect(lastOptions(undefined, forbidden)).toEqual(plain);
  expect(() => keepOptions(inkOnTinted, forbidden)).not.toThrow();
});
