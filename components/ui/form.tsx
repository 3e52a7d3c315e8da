"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";

/** What public/theme.js notes on a form that is sent before a script takes it over. */
type Noted = HTMLFormElement & { taken?: boolean; pressed?: boolean };

/**
 * A form that a script sends. Pressed before the page's script is there it waits for it, with all that was typed,
 * instead of loading the page anew without it. What would go into an address by GET is never a secret: hence "post".
 */
export function Form({ children, ...props }: ComponentProps<"form">) {
  const form = useRef<Noted>(null);
  const [isPressed, setPressed] = useState(false);
  useEffect(() => {
    const { current } = form;
    if (!current || current.taken) return;
    current.taken = true;
    setPressed(current.pressed === true);
  }, []);
  // One step later, when the fields have taken over what was typed early.
  useEffect(() => {
    if (isPressed) form.current?.requestSubmit();
  }, [isPressed]);
  return (
    <form method="post" data-scripted="" {...props} ref={form}>
      {children}
    </form>
  );
}
