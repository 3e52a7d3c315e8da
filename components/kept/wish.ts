import { mayKeepPrivateTexts, PRIVATE_TEXTS } from "./private-texts";
import { browserShelf, type Shelf, tabShelf } from "./shelf";

/** What a guest asked for on a page: a heart, or a comment as it stood when they sent it. */
export type Wished =
  | { kind: "heart"; postId: string }
  | { kind: "comment"; postId: string; text: string; replyTo: { id: string; name: string } | null };

type Kept = Wished & {
  /** Tells it from others, and from its copy in a tab that was made from this one. */
  id: string;
  /** Path and query of the page it was asked for on: nowhere else it is done. */
  page: string;
  at: number;
  /** Who signed in by this tab. */
  by: string | null;
  /** The tab has left for a provider, who says who it is. */
  away: boolean;
};

/** Signing up, with a look into the mail, takes minutes; whoever comes later is somebody else. */
const WISH_MS = 30 * 60_000;
const NAME = `${PRIVATE_TEXTS.wishes}asked`;
/** Ids of what was done, for the browser's tabs: they are few and short. */
const DONE = "deep-story.done";
const DONE_MAX = 20;
const WAYS_IN = /^\/(?:(?:ko|en)\/)?(?:sign-in|sign-up|forgot)$/;

/**
 * A guest's wish on its way through sign-in: kept in this tab alone, made by their click and by no address, and done once
 * for whoever signs in right then. It ends with the tab, after half an hour, with any page beside the way in, and where
 * the page is seen again by a guest or by somebody who did not come in by this tab.
 */
export function guestWish(tab: Shelf = tabShelf, browser: Shelf = browserShelf, now = Date.now) {
  const drop = () => tab.drop(NAME);
  const put = (kept: Kept) => mayKeepPrivateTexts() && tab.put(NAME, JSON.stringify(kept));
  const read = (): Kept | null => {
    const kept = parsed(tab.get(NAME));
    if (!kept) return null;
    const age = now() - kept.at;
    if (age >= 0 && age < WISH_MS) return kept;
    drop();
    return null;
  };
  return {
    /** @returns false where the browser keeps nothing: it must be asked for again then */
    ask(wished: Wished, page: string): boolean {
      return put({ ...wished, id: crypto.randomUUID(), page, at: now(), by: null, away: false });
    },
    /** What is to be done once somebody has signed in. */
    pending: (): Wished | null => read(),
    drop,
    /** A page is seen in this tab. */
    seen(path: string, search: string): void {
      const kept = read();
      if (!kept) return;
      // Back from the provider without having come in.
      if (WAYS_IN.test(path)) put({ ...kept, by: null, away: false });
      else if (path + search !== kept.page) drop();
    },
    /** Back on the page where it was asked for, as it was then. */
    seenAgain(page: string): void {
      if (read()?.page === page) drop();
    },
    /** The provider will say who it is, and send them to the page. */
    leave(): void {
      const kept = read();
      if (kept) put({ ...kept, away: true });
    },
    /** This member has signed in by this tab. */
    signedIn(memberId: string | undefined): void {
      const kept = read();
      if (!kept) return;
      if (memberId === undefined) drop();
      else put({ ...kept, by: memberId });
    },
    /**
     * What is to be done now, on this page and by this member: once, whatever tabs there are. What is for nobody who reads
     * it here is dropped.
     * @param memberId null for a guest
     */
    take(kind: Wished["kind"], postId: string | null, page: string, memberId: string | null): Wished | null {
      const kept = read();
      if (!kept || kept.page !== page) return null;
      if (memberId === null || !(kept.away || kept.by === memberId)) {
        drop();
        return null;
      }
      if (kept.kind !== kind || (postId !== null && kept.postId !== postId)) return null;
      drop();
      const done = (browser.get(DONE) ?? "").split(" ");
      if (done.includes(kept.id)) return null;
      return browser.put(DONE, [...done, kept.id].slice(-DONE_MAX).join(" ").trim()) ? kept : null;
    },
  };
}

/** Where this tab is, as a wish names it. */
export function pageOfWish(): string {
  return location.pathname + location.search;
}

/** What this page itself wrote; what is not is as good as nothing. */
function parsed(text: string | null): Kept | null {
  try {
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}
