import { expect, test } from "vitest";
import { hurtIn } from "@/lib/shared/hurt/hurt";
import { LineReader } from "./line-reader";

const TEXT = "할머니 장례식이었다.\n비가 왔다.\n비가 왔다.\n나도 죽고 싶다.";

function setup() {
  const lines: string[] = [];
  const reader = new LineReader((line) => {
    lines.push(line);
    return hurtIn(line);
  });
  return { reader, lines };
}

test("lines say what the whole text does, each is read once, and what is gone hurts no more", () => {
  const { reader, lines } = setup();
  expect(reader.kindsOf(TEXT, () => false)).toEqual(hurtIn(TEXT));
  expect(lines).toHaveLength(3);
  expect(reader.kindsOf(`${TEXT}\n밥을 먹었다.`, () => false)).toEqual(["suicide", "death"]);
  expect(lines).toHaveLength(4);
  expect(reader.kindsOf("할머니 장례식이었다.", () => false)).toEqual(["death"]);
  expect(reader.kindsOf("", () => false)).toEqual([]);
});

test("a long text is read in parts, so that typing never waits", () => {
  const { reader, lines } = setup();
  expect(reader.kindsOf(TEXT, () => true)).toBeNull();
  expect(lines).toHaveLength(1);
  expect(reader.kindsOf(TEXT, () => true)).toBeNull();
  expect(reader.kindsOf(TEXT, () => false)).toEqual(["suicide", "death"]);
  expect(lines).toHaveLength(3);
});
