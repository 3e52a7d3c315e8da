import { type RefObject, useEffect, useRef } from "react";

/** What public/theme.js notes on a text area until a script takes it over. */
type Noted = { early?: { value?: string; start: number; end: number } };

/**
 * Takes over what was typed or chosen in a field before the page's script had loaded, however long that took.
 * @param heldBy what the field held then: its value, unless the caller knows better
 */
export function useTypedEarly<Field extends HTMLElement>(
  field: RefObject<Field | null>,
  value: string,
  onChange: (value: string) => void,
  heldBy: (field: Field) => string | undefined = typedIn,
): void {
  const first = useRef({ value, onChange, heldBy });
  useEffect(() => {
    const typed = field.current ? first.current.heldBy(field.current) : undefined;
    if (typed !== undefined && typed !== first.current.value) first.current.onChange(typed);
    const at = noted(field.current);
    if (!at || document.activeElement !== field.current) return;
    // Once what was typed stands there again.
    const frame = requestAnimationFrame(() => {
      const area = field.current as HTMLTextAreaElement | null;
      if (area?.value === typed) area?.setSelectionRange(at.start, at.end);
    });
    return () => cancelAnimationFrame(frame);
  }, [field]);
}

// React gives a text area its first text back when it takes the page over, and the caret its first place.
const noted = (field: HTMLElement | null) => (field as (HTMLElement & Noted) | null)?.early;

function typedIn(field: HTMLElement): string {
  return noted(field)?.value ?? (field as HTMLInputElement).value;
}

/** What is chosen among the radio buttons in a group; undefined where none is. */
export function checkedIn(group: HTMLElement): string | undefined {
  return group.querySelector<HTMLInputElement>("input:checked")?.value;
}
