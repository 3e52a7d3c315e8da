import { expect, test } from "vitest";
import { leadsAway } from "./use-leave-question";

const HERE = "https://diary.test/me/looks#top";
const PLAIN = { ctrlKey: false, metaKey: false, shiftKey: false };

test.each(["https://diary.test/me", "https://diary.test/me/looks", "https://other.test/", "https://diary.test/me#top"])(
  "a link to %s leads away",
  (href) => expect(leadsAway({ href, target: "" }, PLAIN, HERE)).toBe(true),
);

test("a link to another place on the page, or into another tab, takes nothing away", () => {
  expect(leadsAway({ href: "https://diary.test/me/looks#main", target: "" }, PLAIN, HERE)).toBe(false);
  expect(leadsAway({ href: "https://diary.test/me", target: "_blank" }, PLAIN, HERE)).toBe(false);
  expect(leadsAway({ href: "https://diary.test/me", target: "" }, { ...PLAIN, ctrlKey: true }, HERE)).toBe(false);
});
