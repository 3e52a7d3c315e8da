"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ShownWord } from "./reading";
import { WordChip } from "./word-chip";

/** More are a click away: a long diary has a hundred. */
const SEEN_FIRST = 14;
/** So few are not worth a click. */
const FEW = 4;

/** The words in the order of the diary. They keep their places when they are taken out. */
export function WordChips({ words, onToggle }: { words: readonly ShownWord[]; onToggle: (word: ShownWord) => void }) {
  const t = useTranslations("picture.understood");
  const [isOpened, setOpened] = useState(false);
  const isAll = isOpened || words.length <= SEEN_FIRST + FEW;
  // What was put in stands at the end and is always seen.
  const seen = isAll ? words : words.filter(({ added }, index) => added || index < SEEN_FIRST);
  const hidden = words.length - seen.length;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {seen.map((word) => (
        <li key={word.id} className="min-w-0 max-w-full">
          <WordChip word={word} onToggle={() => onToggle(word)} />
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <button
            type="button"
            onClick={() => setOpened(true)}
            className="min-h-9 rounded-full px-2.5 text-link text-sm underline underline-offset-4"
          >
            {t("more", { count: hidden })}
          </button>
        </li>
      )}
    </ul>
  );
}
