/** Done once the page is loaded and has nothing else to do. @returns not any more */
export function whenQuiet(work: () => void): () => void {
  let idle: number | undefined;
  const wait = () => {
    // Safari has no idle callback.
    idle =
      typeof requestIdleCallback === "function"
        ? requestIdleCallback(work, { timeout: 2000 })
        : window.setTimeout(work, 200);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
  return () => {
    removeEventListener("load", wait);
    if (idle === undefined) return;
    if (typeof cancelIdleCallback === "function") cancelIdleCallback(idle);
    clearTimeout(idle);
  };
}
