import { expect, test } from "vitest";
import { SERVER } from "./autosave.fixture";
import { keepBoth } from "./merge";

test("keeping both puts theirs first and mine after it, with the tags of both", () => {
  const theirs = { ...SERVER, title: "Sea", body: "We swam.", tags: ["travel"] };
  const mine = { ...SERVER, title: "Beach", body: "We built.", tags: ["family", "travel"] };
  expect(keepBoth(mine, theirs)).toMatchObject({
    title: "Sea / Beach",
    body: "We swam.\n\nWe built.",
    tags: ["travel", "family"],
  });
});

test("a text that stands whole in the other is not written twice", () => {
  expect(keepBoth({ ...SERVER, body: "One. Two." }, { ...SERVER, body: "One." }).body).toBe("One. Two.");
  expect(keepBoth({ ...SERVER, body: "Same." }, { ...SERVER, body: "Same." }).body).toBe("Same.");
});

test("a title without room beside the other opens its own text", () => {
  const [mine, theirs] = [
    { ...SERVER, title: "m".repeat(80), body: "Mine." },
    { ...SERVER, title: "t".repeat(80) },
  ];
  expect(keepBoth(mine, theirs)).toMatchObject({ title: theirs.title, body: `one\n\n${mine.title}\n\nMine.` });
});
