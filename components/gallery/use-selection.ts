"use client";

import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import type { MyPicture } from "@/lib/domains/pictures/picture";
import { NOTHING, rangeTo, toggled, without } from "./selection";

export type Selecting = ReturnType<typeof useSelection>;

/** Columns of the grid at this width, for the arrow keys; as its classes say (chunk.tsx). */
const columns = () => (matchMedia("(min-width: 64rem)").matches ? 4 : matchMedia("(min-width: 40rem)").matches ? 3 : 2);

/** The boxes that are on the page, in their order. */
const boxes = (within: Element) => [...within.querySelectorAll<HTMLInputElement>("input[data-choose]")];

/** Choosing many of the pictures that are here, in the order in which they stand. */
export function useSelection(items: readonly MyPicture[]) {
  const [isOn, setOn] = useState(false);
  const [chosen, setChosen] = useState(NOTHING);
  const order = useRef<string[]>([]);
  useEffect(() => {
    order.current = items.map(({ id }) => id);
  }, [items]);

  const select = useCallback((id: string, isRange: boolean) => {
    setChosen((before) => (isRange ? rangeTo(before, id, order.current) : toggled(before, id)));
  }, []);
  const stop = useCallback(() => {
    setOn(false);
    setChosen(NOTHING);
  }, []);

  const forget = useCallback((gone: readonly string[]) => setChosen((before) => without(before, gone)), []);

  return {
    isOn,
    ids: chosen.ids,
    select,
    stop,
    start: () => setOn(true),
    all: () => setChosen({ ids: new Set(order.current), anchor: null }),
    none: () => setChosen(NOTHING),
    /** They are gone. */
    forget,
    /** Arrows go from box to box, with Shift choosing on the way; Ctrl+A chooses all. */
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (!isOn) return;
      if (event.key === "a" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        setChosen({ ids: new Set(order.current), anchor: null });
        return;
      }
      const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns(), ArrowDown: columns() };
      const step = steps[event.key];
      if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      const all = boxes(event.currentTarget);
      const next = all[all.indexOf(event.target) + step];
      next?.focus();
      if (next && event.shiftKey) select(next.dataset.choose ?? "", true);
    },
  };
}
