import { type RefObject, useEffect } from "react";
import { caretLine, wayIntoView } from "./caret";

/** The bar at the foot of the editor; it lies over the page. */
export const BAR_ID = "editor-bar";
/** Pixels between the letters of that line and what lies over the page; the line is some 4 higher than they are. */
const ROOM = 30;

/** Keeps the line that is written between the header and the bar, and above a phone's keyboard. */
export function useCaretInView(area: RefObject<HTMLTextAreaElement | null>, value: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line moves as the text grows
  useEffect(() => {
    // After the browser's own scrolling, which knows no bar.
    const frame = requestAnimationFrame(() => follow(area.current));
    return () => cancelAnimationFrame(frame);
  }, [area, value]);

  useEffect(() => {
    const onKeyUp = (event: KeyboardEvent) => {
      if (/^(Arrow|Page|Home|End)/.test(event.key)) follow(area.current);
    };
    // A keyboard that slides in, a phone that is turned.
    const onResize = () => follow(area.current);
    const field = area.current;
    field?.addEventListener("keyup", onKeyUp);
    visualViewport?.addEventListener("resize", onResize);
    return () => {
      field?.removeEventListener("keyup", onKeyUp);
      visualViewport?.removeEventListener("resize", onResize);
    };
  }, [area]);
}

function follow(area: HTMLTextAreaElement | null): void {
  if (!area || document.activeElement !== area) return;
  const bar = document.getElementById(BAR_ID)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const header = document.querySelector("body > header")?.getBoundingClientRect().bottom ?? 0;
  const seen = visualViewport ? visualViewport.offsetTop + visualViewport.height : innerHeight;
  const edges = { top: header, bottom: Math.min(bar, seen) };
  // Where all of the text is in view so is its caret, which is dear to find.
  if (wayIntoView(area.getBoundingClientRect(), edges, ROOM) === 0) return;
  const way = wayIntoView(caretLine(area), edges, ROOM);
  if (way !== 0) scrollBy({ top: way, behavior: "instant" });
}
