import { type RefObject, useEffect, useLayoutEffect } from "react";

/** Makes a textarea as high as its text in browsers without `field-sizing: content` (Firefox). */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, value: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    if (area.current) grow(area.current);
  }, [area, value]);

  // Other widths break the lines elsewhere: a phone that is turned, a window that is pulled, a font that arrives.
  useEffect(() => {
    const field = area.current;
    if (!field || growsByItself() || typeof ResizeObserver === "undefined") return;
    let width = field.clientWidth;
    const observer = new ResizeObserver(() => {
      if (field.clientWidth === width) return;
      width = field.clientWidth;
      grow(field);
    });
    observer.observe(field);
    return () => observer.disconnect();
  }, [area]);
}

function grow(field: HTMLTextAreaElement): void {
  if (growsByItself()) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}

function growsByItself(): boolean {
  return CSS.supports("field-sizing", "content");
}
