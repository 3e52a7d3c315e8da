"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What an error boundary says: handed down in advance, for when it shows nothing can be asked any more. */
export type OopsWords = { title: string; text: string; note: string; retry: string; home: string };

const Words = createContext<OopsWords | null>(null);

/** Keeps the words of the error page at hand, a few hundred bytes instead of a translation library. */
export function OopsWordsProvider({ words, children }: { words: OopsWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/**
 * The words of the error page.
 * @throws Error outside of the root layout
 */
export function useOopsWords(): OopsWords {
  const words = useContext(Words);
  if (!words) throw new Error("OopsWordsProvider is missing");
  return words;
}
