import { expect, test, vi } from "vitest";
import { memoryShelf } from "./memory-store.fixture";

/** As a page that has just been opened. */
async function setup() {
  vi.resetModules();
  const { keptDrafts } = await import("@/components/editor/autosave/kept-drafts");
  const { SERVER } = await import("@/components/editor/autosave/autosave.fixture");
  const words = await import("@/components/pictures/words/kept-words");
  const [browser, tab] = [memoryShelf(), memoryShelf()];
  const drafts = keptDrafts("me", "post", "page", browser);
  const draft = { fields: SERVER, base: SERVER, version: 1, sent: [], keptAt: 1 };
  return { ...(await import("./private-texts")), ...words, drafts, draft, browser, tab };
}

test("signing out forgets every private word of this device, and nothing else", async () => {
  const { forgetPrivateTexts, holdsUnsavedText, keepWords, drafts, draft, browser, tab } = await setup();
  drafts.keep(draft);
  keepWords("a", "two cats", tab);
  browser.put("theme", "dark");
  tab.put("other", "left");
  expect(holdsUnsavedText(browser)).toBe(true);
  forgetPrivateTexts(browser, tab);
  expect(holdsUnsavedText(browser)).toBe(false);
  expect([browser.names(""), tab.names("")]).toEqual([["theme"], ["other"]]);
});

test("the page that is being left keeps nothing of it again", async () => {
  const { forgetPrivateTexts, keepWords, drafts, draft, browser, tab } = await setup();
  forgetPrivateTexts(browser, tab);
  expect(drafts.keep(draft)).toBe(false);
  keepWords("a", "two cats", tab);
  expect([browser.names(""), tab.names("")]).toEqual([[], []]);
});

test("words for a painter alone are no unsaved text: nobody is asked about them", async () => {
  const { holdsUnsavedText, keepWords, browser, tab } = await setup();
  keepWords("a", "two cats", tab);
  expect(holdsUnsavedText(browser)).toBe(false);
});
