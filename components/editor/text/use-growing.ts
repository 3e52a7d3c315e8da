import { type RefObject, useLayoutEffect } from "react";

/** Makes a textarea as high as its text in browsers without `field-sizing: content` (Firefox). */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, value: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const field = area.current;
    if (!field || CSS.supports("field-sizing", "content")) return;
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
  }, [area, value]);
}
