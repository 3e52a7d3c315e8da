"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import type { Cell } from "@/lib/domains/cells/cell";
import { ARROWS, type Arrow, moved, nextCell } from "./correction";
import type { Mode } from "./mode";

export type DishKeys = {
  flip: (at: number) => void;
  remove: (at: number) => void;
  add: (point: { x: number; y: number }) => void;
  undo: () => void;
};

type Asked = { picture: { width: number; height: number }; cells: readonly Cell[]; mode: Mode; keys: DishKeys };

/** Pixels of the picture that an arrow moves the crosshair by; five times as many with Shift. */
const STEP = 6;

/** Correcting by keys: arrows move among the cells, or a crosshair where cells are added; Enter and Delete act. */
export function useDishKeys({ picture, cells, mode, keys }: Asked) {
  const t = useTranslations("labCells");
  const [at, setAt] = useState(-1);
  const [cursor, setCursor] = useState({ x: picture.width / 2, y: picture.height / 2 });
  const [said, setSaid] = useState("");
  const [isFocused, setFocused] = useState(false);
  const here = Math.min(at, cells.length - 1);

  const say = (index: number, list: readonly Cell[]) => {
    const cell = list[index];
    if (!cell) return setSaid(t("none"));
    setSaid(t("atCell", { at: index + 1, count: list.length, state: cell.live ? "live" : "dead" }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return keys.undo();
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS.find((one) => one === event.key) as Arrow | undefined;
    const isAct = event.key === "Enter" || event.key === " ";
    const removes = event.key === "Delete" || event.key === "Backspace";
    if (!arrow && !isAct && !removes) return;
    event.preventDefault();
    if (mode === "add" && !removes) {
      if (arrow) return setCursor(moved(cursor, arrow, STEP * (event.shiftKey ? 5 : 1), picture));
      keys.add(cursor);
      return setSaid(t("addedOne", { count: cells.length + 1 }));
    }
    if (arrow) {
      const next = nextCell(cells, here, arrow);
      setAt(next);
      return say(next, cells);
    }
    const cell = cells[here];
    if (!cell) return;
    if (removes || mode === "remove") {
      keys.remove(here);
      setAt(Math.max(0, here - 1));
      return setSaid(t("removedOne", { count: cells.length - 1 }));
    }
    keys.flip(here);
    say(
      here,
      cells.map((one, index) => (index === here ? { ...one, live: !one.live } : one)),
    );
  };
  return { marked: cells[here] ?? null, cursor, said, onKeyDown, isFocused, setFocused };
}
