import { expect, test } from "vitest";
import { CARD, FOOT, LINES_BELOW, layoutOf, SHEET, SQUARE, WRITING } from "./card-layout";

const all = [0, 96, 140].flatMap((titleHeight) =>
  [true, false].flatMap((hasPicture) => [0, 1, 3, 5, 60].map((wanted) => ({ titleHeight, hasPicture, wanted }))),
);

test.each(all)("nothing lies over another thing or outside of the sheet: %j", (card) => {
  const { titleBottom, picture, lines } = layoutOf(card);
  const foot = SHEET.bottom - FOOT;
  expect(lines.top + lines.count * SQUARE).toBeLessThanOrEqual(foot);
  if (picture) {
    expect(picture.top).toBeGreaterThanOrEqual(titleBottom + 10);
    expect(picture.top + picture.side).toBeLessThanOrEqual(lines.count > 0 ? lines.top : foot);
    expect(picture.left).toBeGreaterThan(SHEET.left);
    expect(picture.side).toBeGreaterThan(CARD.width * 0.65);
  } else expect(lines.top).toBeGreaterThanOrEqual(titleBottom);
  expect(WRITING.left).toBeGreaterThan(SHEET.left);
});

test("a short day has a larger picture, a long one all the lines, and one without a picture a page of them", () => {
  const side = (wanted: number) => layoutOf({ titleHeight: 96, hasPicture: true, wanted }).picture?.side ?? 0;
  expect(side(2)).toBeGreaterThan(side(5));
  expect(side(1)).toBe(side(2));
  expect(side(60)).toBe(side(LINES_BELOW.most));
  expect(layoutOf({ titleHeight: 96, hasPicture: true, wanted: 60 }).lines.count).toBe(LINES_BELOW.most);
  expect(layoutOf({ titleHeight: 96, hasPicture: false, wanted: 1 }).lines.count).toBeGreaterThan(15);
});
