import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import ko from "@/lib/i18n/messages/ko";

const headings = [
  ko.feed.heroTitle,
  ko.feed.memberTitle,
  ko.feed.newest,
  ko.feed.olderTitle,
  ko.feed.emptyTitle,
  ko.account.signInTitle,
  ko.account.signUpTitle,
  ko.account.forgot.title,
  ko.account.reset.title,
  ko.account.confirm.title,
  ko.diaries.quiet.title,
  ko.me.title,
  ko.me.emptyTitle,
  ko.gallery.title,
  ko.gallery.emptyTitle,
  ko.settings.title,
  ko.looks.title,
  ...Object.values(ko.tops.titles),
  ko.search.title,
  ko.search.startTitle,
  ko.interest.title,
  ko.interest.emptyTitle,
  ...([401, 403, 404, 405, 500] as const).map((status) => ko.oops[status].title),
];

test("every syllable of our headings is in a cut font, so that no heading mixes two faces", () => {
  const css = readFileSync("app/globals.css", "utf8");
  const cut = new Set(
    [...css.matchAll(/"Gaegu Headings";[\s\S]*?unicode-range:([^;]*);/g)]
      .flatMap(([, range]) => range?.match(/[0-9A-F]{4}/g) ?? [])
      .map((hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  const missing = [...new Set(headings.join("").match(/[가-힣]/g))].filter((syllable) => !cut.has(syllable));
  expect(missing).toEqual([]);
});
