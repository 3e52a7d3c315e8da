import { type RefObject, useEffect, useRef } from "react";

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
  }, [field]);
}

// React gives a text area its first text back when it takes the page over; public/theme.js has noted what was typed.
function typedIn(field: HTMLElement): string {
  const { typedEarly, value } = field as HTMLTextAreaElement & { typedEarly?: string };
  return typedEarly ?? value;
}

/** What is chosen among the radio buttons in a group; undefined where none is. */
export function checkedIn(group: HTMLElement): string | undefined {
  return group.querySelector<HTMLInputElement>("input:checked")?.value;
}
