import { useEffect, useState } from "react";
import type { Locale } from "@/lib/shared/locale";
import type { CardContent } from "./card-content";
import { CARD_WORDS } from "./card-words";
import { drawDiaryCard } from "./draw-diary-card";

/** A card that is drawn: the file, and an address that this page alone can show it by. */
export type DrawnCard = { png: Blob; url: string };

/** Draws the card of a day, anew with each turn. @returns null while it is being made */
export function useCard(content: CardContent, locale: Locale, turn: number): DrawnCard | "failed" | null {
  const [card, setCard] = useState<DrawnCard | "failed" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn draws it anew
  useEffect(() => {
    let url = "";
    let isOver = false;
    setCard(null);
    drawDiaryCard(content, CARD_WORDS[locale], locale).then(
      (png) => {
        if (isOver) return;
        url = URL.createObjectURL(png);
        setCard({ png, url });
      },
      () => !isOver && setCard("failed"),
    );
    return () => {
      isOver = true;
      URL.revokeObjectURL(url);
    };
  }, [content, locale, turn]);
  return card;
}
