import { useEffect, useState } from "react";
import type { OfferedPainter } from "@/lib/domains/pictures/picture";
import type { PainterName } from "@/lib/painters/painter";
import { readPainters } from "../picture-api";
import { chosenPainter, keepChosenPainter, pickedPainter } from "./choice";

/** Looked at this often while it is unknown whether all painters are up. */
const LOOK_MS = 15_000;

/**
 * Who paints on this site and who was picked. Asked at the start, and again and again only while somebody sleeps.
 * @param isAwaited a picture waits for its painter, whatever was heard of that one before
 */
export function usePainters(isAwaited: boolean) {
  const [offered, setOffered] = useState<readonly OfferedPainter[]>([]);
  const [chosen, setChosen] = useState<PainterName | null>(null);
  const isUnsure = offered.length === 0 || offered.some(({ state }) => state !== "ready") || isAwaited;

  useEffect(() => setChosen(chosenPainter()), []);
  useEffect(() => {
    if (!isUnsure) return;
    let isOver = false;
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await readPainters();
      if (!isOver && answer.ok) setOffered(answer.data.items);
    };
    void look();
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      isOver = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isUnsure]);

  return {
    offered,
    picked: pickedPainter(offered, chosen),
    pick: (name: PainterName) => {
      setChosen(name);
      keepChosenPainter(name);
    },
  };
}
