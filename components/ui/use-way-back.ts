import { useEffect, useRef } from "react";

/** What is gone by the time a dialog closes, or is no place to go back to. */
const PASSING = "[role=menu], [role=dialog], [role=alertdialog]";

/**
 * Gives the focus back to what had it before a dialog opened; behind a menu that is the menu's button. Radix does so for
 * its own Trigger alone, and takes care that nobody else does.
 */
export function useWayBack() {
  const last = useRef<HTMLElement | null>(null);
  const note = (element: EventTarget | null) => {
    if (element instanceof HTMLElement && element !== document.body && !element.closest(PASSING))
      last.current = element;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it knows nothing of one rendering
  useEffect(() => {
    const listen = ({ target }: FocusEvent) => note(target);
    document.addEventListener("focusin", listen);
    return () => document.removeEventListener("focusin", listen);
  }, []);
  return {
    /** The dialog is about to take the focus. */
    leave: () => note(document.activeElement),
    /** It closes; whoever knows a better way has prevented the event. */
    goBack(event: Event) {
      if (event.defaultPrevented || !last.current?.isConnected) return;
      event.preventDefault();
      last.current.focus();
    },
  };
}
