"use client";

import { useEffect, useState } from "react";
import type { SavedLook } from "@/lib/painters/looks";

type Draw = (look: SavedLook) => string;

/** How the painter draws people; null until it has come. */
export function useDrawing(): Draw | null {
  const [draw, setDraw] = useState<Draw | null>(null);
  useEffect(() => {
    let isOver = false;
    import("@/lib/painters/crayon/people/portrait").then(
      (module) => !isOver && setDraw(() => module.drawPortrait),
      // The pickers have names and work without.
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, []);
  return draw;
}

type Props = {
  look: SavedLook | null;
  draw: Draw | null;
  /** Only the head. */
  isHead?: boolean;
  /** Empty where a name stands beside it. */
  alt?: string;
  className?: string;
};

/** Head and shoulders out of a portrait of 120 x 160. */
const HEAD = 'viewBox="10 2 96 96" width="96" height="96"';

/** Somebody in their favourite clothes; a dotted outline while they have no look, or it is not drawn yet. */
export function Portrait({ look, draw, isHead = false, alt = "", className }: Props) {
  if (!look || !draw) {
    return (
      <svg
        viewBox={isHead ? "10 10 96 96" : "0 0 120 160"}
        fill="none"
        stroke="var(--ink-soft)"
        strokeWidth="2.5"
        strokeDasharray="1 6"
        strokeLinecap="round"
        className={className}
        aria-hidden
      >
        <circle cx="60" cy="48" r="26" />
        <path d="M36 150c-4-44 4-68 24-70 20 2 28 26 24 70z" />
      </svg>
    );
  }
  const svg = draw(look);
  const cut = isHead ? svg.replace(/viewBox="[^"]*" width="\d+" height="\d+"/, HEAD) : svg;
  return (
    // biome-ignore lint/performance/noImgElement: drawn here, there is nothing to load
    <img
      src={`data:image/svg+xml,${encodeURIComponent(cut)}`}
      alt={alt}
      // Drawn for white paper, also in the dark.
      className={`bg-[#fffdf6] ${className ?? ""}`}
    />
  );
}
