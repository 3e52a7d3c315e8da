import { useEffect, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import type { WordEdits } from "@/lib/painters/edits";
import type { Finding } from "@/lib/painters/reading/plan";
import type { ErrorCode } from "@/lib/shared/errors";
import { queryOf } from "../picture-api";
import { editsKey, type Reading } from "./reading";

/** A saved text is read once it has rested for so long. */
const TEXT_SETTLE_MS = 1_500;
/** A click shows at once; its consequences may come a moment later. */
const EDITS_SETTLE_MS = 150;

type Needs = {
  postId: string;
  savedText: string;
  edits: WordEdits;
  initial: Reading | null;
  /** Whether this browser reads by itself: then the server is not asked. */
  isReadHere: boolean;
};

/** What is understood of the saved text with the edits of now; null while nobody knows. */
export function useReading({ postId, savedText, edits, initial, isReadHere }: Needs) {
  const [words, setWords] = useState<readonly Finding[] | null>(initial?.words ?? null);
  const [readFrom, setReadFrom] = useState(initial && savedText);
  const [failure, setFailure] = useState<ErrorCode | "network" | null>(null);
  const [round, setRound] = useState(0);
  const key = editsKey(edits);
  const known = useRef(initial ? { savedText, key, round: 0 } : null);
  const { without, with: put } = queryOf(edits);

  useEffect(() => {
    const last = known.current;
    if (isReadHere) return;
    if (last && last.savedText === savedText && last.key === key && last.round === round) return;
    let isOver = false;
    const read = async () => {
      const query = { without, with: put };
      const answer = await callApi("GET /api/posts/{id}/reading", { path: { id: postId }, query });
      if (isOver) return;
      known.current = { savedText, key, round };
      setFailure(answer.ok ? null : answer.code);
      if (!answer.ok) return;
      setWords(answer.data.words);
      setReadFrom(savedText);
    };
    const isOtherText = last !== null && last.savedText !== savedText;
    const timer = setTimeout(read, isOtherText ? TEXT_SETTLE_MS : last ? EDITS_SETTLE_MS : 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [postId, savedText, key, without, put, round, isReadHere]);

  return { words, isLatest: readFrom === savedText, failure, readAgain: () => setRound((before) => before + 1) };
}
