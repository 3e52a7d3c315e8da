"use client";

import { WordsLine } from "../words/words-line";
import { toldOf } from "./choice";
import { NotReadyNote } from "./painter-notes";
import { PainterPicker } from "./painter-picker";
import type { Painting } from "./use-painting";

type Props = { painting: Painting; isEmptyText: boolean; isWaiting: boolean };

/** What only a site with several painters asks: who draws, and from which words. Loaded there alone. */
export function PainterOptions({ painting, isEmptyText, isWaiting }: Props) {
  const { offered, picked, pick, takesWords, field } = painting;
  return (
    <>
      <PainterPicker offered={offered} picked={picked?.name ?? null} onPick={pick} />
      {/* A picture that waits has said it already. */}
      {picked && picked.state !== "ready" && !isWaiting && (
        <NotReadyNote
          state={picked.state}
          told={toldOf(picked.name, offered)}
          onCrayon={offered.some(({ name }) => name === "crayon") ? () => pick("crayon") : null}
        />
      )}
      {takesWords && <WordsLine field={field} isEmptyText={isEmptyText} />}
    </>
  );
}
