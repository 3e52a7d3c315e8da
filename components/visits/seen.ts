/** So long a page has to stand before somebody's eyes to be seen. */
const SEEN_MS = 1000;
/** Who comes back to the same page after that has come anew. */
const AGAIN_MS = 3600_000;

let last = { path: "", at: Number.NEGATIVE_INFINITY };
let isFirst = true;

/**
 * Tells the site once that this page was really seen: not while it is drawn in advance, nor behind another tab, and not
 * at all where the browser asks that nobody be counted. Nothing is kept in the browser.
 * @returns ends the watch
 */
export function watchSeen(): () => void {
  if (refuses()) return () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible" && !("prerendering" in document && document.prerendering)) {
      timer = setTimeout(tell, SEEN_MS);
    }
  };
  const news = ["visibilitychange", "prerenderingchange"];
  for (const name of news) document.addEventListener(name, look);
  look();
  return () => {
    clearTimeout(timer);
    for (const name of news) document.removeEventListener(name, look);
  };
}

function refuses(): boolean {
  const { doNotTrack } = navigator;
  return doNotTrack === "1" || ("globalPrivacyControl" in navigator && navigator.globalPrivacyControl === true);
}

function tell(): void {
  const path = location.pathname;
  if (path === last.path && Date.now() - last.at < AGAIN_MS) return;
  last = { path, at: Date.now() };
  // Whoever goes on from one page to the next came from the site itself.
  const from = isFirst && document.referrer ? new URL(document.referrer).hostname : "";
  isFirst = false;
  const body = JSON.stringify({ path, from, steered: navigator.webdriver === true });
  navigator.sendBeacon("/api/visits", new Blob([body], { type: "application/json" }));
}
