import { useEffect, useRef, useState } from "react";
import { forgetTried, type Tried, triedHere } from "./tried";

type Needs = {
  /** Whether the way here began with a day that was tried: only then is it looked for. */
  isAsked: boolean;
  /** The diary has no words of its own yet. */
  isEmpty: boolean;
  /** The server has every word. */
  isSaved: boolean;
  take: (tried: Tried) => void;
};

/**
 * Takes the day that was tried on the main page into the diary that was opened for it. It is forgotten there once the
 * server has it.
 * @returns whether it has just been taken in, words and all
 */
export function useTried({ isAsked, isEmpty, isSaved, take }: Needs): boolean {
  const [taken, setTaken] = useState<"no" | "under way" | "done">("no");
  const once = useRef({ isEmpty, take });
  useEffect(() => {
    const tried = isAsked && once.current.isEmpty ? triedHere() : null;
    if (!tried) return;
    once.current.take(tried);
    // A reload must not look for it again.
    history.replaceState(history.state, "", location.pathname);
    setTaken("under way");
  }, [isAsked]);
  useEffect(() => {
    if (taken !== "under way" || !isSaved || isEmpty) return;
    forgetTried();
    setTaken("done");
  }, [taken, isSaved, isEmpty]);
  return taken === "done";
}
