"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Button } from "@/components/ui/button";
import { EDITS_MAX, type WordEdits } from "@/lib/painters/edits";
import { isBlank } from "@/lib/shared/text";
import type { Live } from "../live/use-live";
import type { Painting } from "../painters/use-painting";
import type { Pictures } from "../use-pictures";
import { sentWords } from "../words/words";
import { AddWord } from "./add-word";
import { noWords, type Saving } from "./no-words";
import { put, type Reading, type ShownWord, shownWords, toggled, type WordChoice } from "./reading";
import { useFollowing } from "./use-following";
import { useReading } from "./use-reading";
import { useStill } from "./use-still";
import { WordChips } from "./word-chips";

/** Who thinks of the next sentence is not told that nothing was found. */
const THINKING_MS = 4_000;

type Props = {
  postId: string;
  savedText: string;
  /** As the page was answered. */
  reading: Reading | null;
  edits: WordEdits;
  /** As it stands in the editor. */
  text: string;
  saving: Saving;
  pictures: Pictures;
  painting: Painting;
  live: Live;
  onEdits: (edits: WordEdits) => void;
};

/** The words of the diary that the painter understood. Taken out or put in, the picture follows. */
export function Understood({
  postId,
  savedText,
  reading,
  edits,
  text,
  saving,
  pictures,
  painting,
  live,
  onEdits,
}: Props) {
  "use memo";
  const t = useTranslations("picture.understood");
  const isReadHere = live.isOn;
  const told = useReading({ postId, savedText, edits, initial: reading, isReadHere });
  const readHere = live.isEmpty ? [] : live.drawn?.words;
  const read = (isReadHere && readHere) || told.words;
  const isLatest = isReadHere || told.isLatest;
  const failure = isReadHere ? null : told.failure;
  const { isWaiting, follow } = useFollowing({ edits, text, pictures, painting });
  const [chosen, setChosen] = useState<WordChoice[]>([]);
  const [isAdding, setAdding] = useState(false);
  const [isFull, setFull] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const isEmptyText = isBlank(text);
  const isTyping = !useStill(text, THINKING_MS);
  const words = shownWords(read ?? [], edits, chosen);
  const isOwnWords = painting.takesWords && sentWords(painting.field.words) !== undefined;

  const none = noWords({
    isEmptyText,
    saving,
    isLatest,
    isTyping,
    hasPicture: pictures.pictures.length > 0,
  });

  const change = (next: WordEdits | null) => {
    setFull(next === null);
    if (!next || next === edits) return;
    onEdits(next);
    if (!isOwnWords && !isReadHere) follow();
  };
  const add = (word: WordChoice) => {
    setChosen((known) => [...known, word]);
    change(put(edits, word.id));
  };
  const stopAdding = () => {
    setAdding(false);
    addButton.current?.focus();
  };

  return (
    <section aria-labelledby="understood" className="space-y-2">
      <div className="flex min-h-9 items-center justify-between gap-2">
        <h3 id="understood" className="font-semibold text-sm">
          {t("title")}
        </h3>
        <a href="/me/looks" className="mr-auto text-link text-sm underline underline-offset-4">
          {t("looks")}
        </a>
        <Button ref={addButton} variant="ghost" size="sm" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {isAdding ? <X className="size-4" aria-hidden /> : <Plus className="size-4" aria-hidden />}
          {t(isAdding ? "stopAdding" : "add")}
        </Button>
      </div>
      {words.length > 0 ? (
        <WordChips words={words} onToggle={(word: ShownWord) => change(toggled(edits, word, words))} />
      ) : (
        !failure && !isOwnWords && none && <p className="text-ink-soft text-sm">{t(none)}</p>
      )}
      {isAdding && <AddWord onAdd={add} onEscape={stopAdding} />}
      {failure && !isEmptyText && <Unread failure={failure} onAgain={told.readAgain} />}
      <p role="status" className="text-ink-soft text-sm empty:hidden">
        {isFull
          ? t("full", { max: EDITS_MAX })
          : isOwnWords && !isEmptyText
            ? t("ownWords")
            : isWaiting
              ? t("follows")
              : pictures.pictures.length === 0 && words.length > 0 && !isReadHere && t("hint")}
      </p>
    </section>
  );
}

function Unread({
  failure,
  onAgain,
}: {
  failure: NonNullable<ReturnType<typeof useReading>["failure"]>;
  onAgain: () => void;
}) {
  const t = useTranslations("picture.understood");
  const error = useErrorText();
  return (
    <div role="status" className="flex flex-wrap items-center justify-between gap-2 text-sm">
      <p className="text-ink-soft">
        {t("unread")} {error(failure)}
      </p>
      <Button variant="outline" size="sm" onClick={onAgain}>
        {t("readAgain")}
      </Button>
    </div>
  );
}
