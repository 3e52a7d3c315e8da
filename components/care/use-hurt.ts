import { useEffect, useRef, useState } from "react";
import { type Care, careFor } from "@/lib/shared/hurt/help-lines";
import { LineReader } from "./line-reader";

/** The text is looked at once it has rested for so long. */
const SETTLE_MS = 700;
/** So long at a time: a frame of the screen has 16 ms. */
const AT_A_TIME_MS = 8;

/** What a text asks for, decided here in the browser: nothing of it is kept, sent or told. */
export function useHurt(text: string): Care | null {
  const [care, setCare] = useState<Care | null>(null);
  const reader = useRef(new LineReader());
  useEffect(() => {
    const look = () => {
      const until = performance.now() + AT_A_TIME_MS;
      const kinds = reader.current.kindsOf(text, () => performance.now() > until);
      if (kinds) setCare(careFor(kinds));
      else timer = setTimeout(look);
    };
    let timer = setTimeout(look, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return care;
}
