import { expect, it } from "vitest";
import { lowered } from "./lowered";
import { readDiary } from "./read";

it("keeps every letter in its place", () => {
  expect(lowered("The CAT 고양이")).toBe("the cat 고양이");
  expect(lowered("İzmir ŞEHİR 🐱 A")).toBe("İzmir şehİr 🐱 a");
});

it("counts behind letters that grow in lower case", () => {
  expect(readDiary("İzmir İstanbul İznik: 고양이 세 마리").things).toMatchObject([{ id: "cat", count: 3 }]);
});
