import { useEffect, useReducer, useRef, useState } from "react";
import type { WordEdits } from "@/lib/painters/edits";
import type { ErrorCode } from "@/lib/shared/errors";
import type { DrawOptions } from "../options/kept-options";
import { readPrompt } from "../picture-api";
import { keepWords, keptWords } from "./kept-words";
import { nextWords, startWords, type Words } from "./words";

/** A saved text is read once it has rested for so long. */
const SETTLE_MS = 1_500;

type Needs = {
  postId: string;
  options: DrawOptions;
  edits: WordEdits;
  /** Only then is the server asked; own words hold all the same. */
  active: boolean;
  /** Another one whenever another text has been saved. */
  savedText: string;
};

export type WordsField = {
  words: Words;
  /** Why they could not be read; null when they were. */
  failure: ErrorCode | "network" | null;
  edit(text: string): void;
  undo(): void;
  bringBack(): void;
  readAgain(): void;
};

/** What the painter is told of one post: read from what is saved of it, or the writer's own words. */
export function useWords({ postId, options, edits, active, savedText }: Needs): WordsField {
  const [words, dispatch] = useReducer(nextWords, postId, (id) => startWords(keptWords(id)));
  const [failure, setFailure] = useState<WordsField["failure"]>(null);
  const [round, setRound] = useState(0);
  const lastText = useRef(savedText);
  const { style, paper, panels } = options;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks again
  useEffect(() => {
    if (!active) return;
    let isOver = false;
    const read = async () => {
      lastText.current = savedText;
      const answer = await readPrompt(postId, { style, paper, panels }, edits);
      if (isOver) return;
      setFailure(answer.ok ? null : answer.code);
      if (answer.ok) dispatch({ type: "read", prompt: answer.data.prompt });
    };
    const timer = setTimeout(read, lastText.current === savedText ? 0 : SETTLE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [postId, style, paper, panels, edits, active, savedText, round]);

  useEffect(() => keepWords(postId, words.own), [postId, words.own]);

  return {
    words,
    failure,
    edit: (text) => dispatch({ type: "edited", text }),
    undo: () => dispatch({ type: "undone" }),
    bringBack: () => dispatch({ type: "broughtBack" }),
    readAgain: () => setRound((before) => before + 1),
  };
}
