import { useEffect, useState } from "react";
import type { FaceType } from "@/lib/domains/face-types/face-type";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";
import type { TypeCardWords } from "./draw-type-card";

/**
 * The card as a file, made as soon as its pictures are: a device lets a page share only in the very turn in which somebody
 * pressed, and a card takes longer.
 * @returns null until then, or where this browser can't make it: `isFailed` tells which
 */
export function useTypeCard(type: FaceType, drawn: readonly DrawnHere[], isDone: boolean, words: TypeCardWords) {
  const [card, setCard] = useState<File | null>(null);
  const [isFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words hang on the type, and the pictures are all there
  useEffect(() => {
    if (!isDone) return;
    let isOver = false;
    const make = async () => {
      const { drawTypeCard } = await import("./draw-type-card");
      const png = await drawTypeCard(type, drawn, words);
      if (!isOver) setCard(new File([png], `${words.name}.png`, { type: "image/png" }));
    };
    make().catch(() => !isOver && setFailed(true));
    return () => {
      isOver = true;
    };
  }, [isDone, type]);
  return { card, isFailed };
}
