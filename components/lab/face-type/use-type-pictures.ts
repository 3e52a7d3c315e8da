import { useEffect, useState } from "react";
import { BrowserPainter, canDrawHere, startPainter } from "@/components/pictures/live/browser-painter";
import type { FaceType } from "@/lib/domains/face-types/face-type";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";
import { PLAIN } from "@/lib/painters/painter";
import type { Locale } from "@/lib/shared/locale";
import { TYPE_DAYS } from "./type-days";

/** Side of a picture in pixels. */
const SIZE = 512;

/**
 * The four pictures of a type, drawn in this browser one after another. The same seed draws the same ones again.
 * @returns those that are drawn by now; `isDone` also where this browser can't draw
 */
export function useTypePictures(type: FaceType, seed: number, locale: Locale) {
  const [drawn, setDrawn] = useState<readonly DrawnHere[]>([]);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    let isOver = false;
    setDrawn([]);
    setDone(false);
    const painter = new BrowserPainter(startPainter, () => {});
    const drawAll = async () => {
      for (const [nth, text] of TYPE_DAYS[locale][type].entries()) {
        const request = { ...PLAIN, text, seed: seed + nth, size: SIZE };
        const picture = await painter.draw({ request, friend: null });
        if (isOver || !picture) break;
        setDrawn((before) => [...before, picture]);
      }
      painter.end();
      if (!isOver) setDone(true);
    };
    if (canDrawHere()) void drawAll();
    else setDone(true);
    return () => {
      isOver = true;
      painter.end();
    };
  }, [type, seed, locale]);
  return { drawn, isDone };
}
