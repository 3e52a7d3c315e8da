import { browserShelf, tabShelf } from "./shelf";

/** Under what names words of private days are kept on a device; whoever keeps more of them adds a name here. */
export const PRIVATE_TEXTS = {
  /** Text that the server may not have yet (components/editor/autosave). */
  drafts: "deep-story.kept.",
  /** Words for a painter (components/pictures/words). */
  painterWords: "deep-story.words.",
  /** A comment that is not sent (components/comments). */
  comments: "deep-story.comment.",
  /** What a guest wrote on the main page (components/try). */
  tried: "deep-story.tried.",
  /** What a guest asked for, to be done once they are in (wish.ts). */
  wishes: "deep-story.wish.",
  /** Where somebody wanted to go who forgot their password (components/account/way-on.ts). */
  ways: "deep-story.way.",
} as const;

/** Set when the member signs out: the page that is being left must not keep their words again. */
let isForgotten = false;

/** Whether private words may still be put away on this page. */
export function mayKeepPrivateTexts(): boolean {
  return !isForgotten;
}

/** Whether this device holds words that no server may have. */
export function holdsUnsavedText(browser = browserShelf): boolean {
  return browser.names(PRIVATE_TEXTS.drafts).length > 0;
}

/** Forgets the private words of every member: they go with whoever signs out. */
export function forgetPrivateTexts(browser = browserShelf, tab = tabShelf): void {
  isForgotten = true;
  for (const shelf of [browser, tab])
    for (const prefix of Object.values(PRIVATE_TEXTS)) for (const name of shelf.names(prefix)) shelf.drop(name);
}
