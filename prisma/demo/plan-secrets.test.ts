import { expect, test } from "vitest";
import { PEOPLE } from "./people";
import { planPosts } from "./plan";
import { planSecrets } from "./plan-secrets";

const NOVEMBER = new Date("2026-11-21T12:00:00Z");
const [APART, TOGETHER, ASKED] = planSecrets(NOVEMBER);

test("the same moment gives the same secret diaries", () => {
  expect(planSecrets(NOVEMBER)).toEqual(planSecrets(NOVEMBER));
});

test("who can be signed in as has one that opens together, one that the other left, and an invitation", () => {
  expect(TOGETHER).toMatchObject({ rule: "together", leftAt: null });
  expect(APART).toMatchObject({ rule: "open", leftAt: expect.any(Date) });
  expect(ASKED).toMatchObject({ openedAt: null, pages: [], two: [expect.anything(), PEOPLE[0]] });
  expect([APART?.two[0], TOGETHER?.two[0]]).toEqual([PEOPLE[0], PEOPLE[0]]);
});

test("of the days that open together most are open, one was missed, and today's waits for who can be signed in as", () => {
  const days = TOGETHER?.days ?? [];
  const shut = days.filter(({ firstAt, secondAt }) => !firstAt || !secondAt);
  expect(days.length - shut.length).toBe(5);
  expect(shut).toEqual([
    { day: "2026-11-15", firstAt: expect.any(Date), secondAt: null },
    { day: "2026-11-21", firstAt: null, secondAt: expect.any(Date) },
  ]);
});

test.each(["2026-11-20T15:00:30Z", "2026-11-21T14:59:59Z", "2026-03-01T03:00:00Z"])(
  "begun at %s, everything was written on its day, while the diary was open, and before the demo began",
  (moment) => {
    const began = new Date(moment);
    for (const { openedAt, leftAt, pages, comments } of planSecrets(began)) {
      for (const { day, writtenAt } of pages) {
        const seoul = new Date(writtenAt.getTime() + 9 * 3600_000).toISOString();
        expect(seoul.slice(0, 10)).toBe(day);
      }
      for (const at of [...pages.map(({ writtenAt }) => writtenAt), ...comments.map((comment) => comment.at)]) {
        expect(openedAt && at > openedAt && at <= began && (!leftAt || at < leftAt)).toBe(true);
      }
    }
  },
);

test("most pages are drawn, and no id is one of the public days'", () => {
  const pages = planSecrets(NOVEMBER).flatMap((diary) => diary.pages);
  expect(pages.filter(({ pictures }) => pictures.length > 0).length).toBeGreaterThan(pages.length * 0.8);
  const ids = [...planPosts(NOVEMBER), ...pages].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
