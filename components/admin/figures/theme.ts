import { useSyncExternalStore } from "react";

export type Theme = "light" | "dark";

/** The theme that the page is in now, also after it was switched. */
export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, themeNow, () => "light");
}

function themeNow(): Theme {
  return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}

function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}
