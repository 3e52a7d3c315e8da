import { askContext } from "@/components/account/reader-context";
import { feedOfThisTab } from "@/components/pictures/shared-feed";
import { titleWith } from "./tab-title";

let tell: ((unread: number) => void) | undefined;

/** This page knows how much is unread: it has read something. */
export function tellUnread(unread: number): void {
  tell?.(unread);
}

/**
 * Keeps the number of unread news up to date, in the header (`onCount`) and in the title of the tab: by the stream that
 * all tabs of the browser share. Without one the number is as old as the page.
 * @returns stops
 */
export function watchUnread(start: number, onCount: (unread: number) => void): () => void {
  let unread = start;
  const join = feedOfThisTab();
  const show = () => {
    const title = titleWith(document.title, unread);
    // Written only where it changes: the observer below hears of it too.
    if (title !== document.title) document.title = title;
  };
  const learn = (now: number) => {
    unread = now;
    onCount(now);
    show();
  };
  tell = learn;
  show();
  // Another page of the site brings another title.
  const observer = new MutationObserver(show);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  let leave = join?.({ onUnread: learn });
  // Kept for Back: the page has left the stream, and what was read elsewhere is not known here.
  const onShow = async (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    leave?.();
    leave = join?.({ onUnread: learn });
    const context = await askContext([]);
    if (context?.member) learn(context.unread);
  };
  addEventListener("pageshow", onShow);
  return () => {
    observer.disconnect();
    removeEventListener("pageshow", onShow);
    leave?.();
    tell = undefined;
  };
}
