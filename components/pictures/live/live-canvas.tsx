"use client";

import { useEffect, useRef } from "react";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";

type Props = {
  drawn: Pick<DrawnHere, "pixels" | "size">;
  /** What it shows, in the page's language. */
  alt: string;
  className?: string;
};

/** How long one picture takes to fade into the next. */
const FADE_MS = 220;

/** A picture that this browser drew. The next one fades in over it; who wants less motion sees it at once. */
export function LiveCanvas({ drawn, alt, className = "" }: Props) {
  const under = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const shown = useRef<Props["drawn"] | null>(null);
  useEffect(() => {
    const before = shown.current;
    shown.current = drawn;
    if (before) put(under.current, before);
    put(over.current, drawn);
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (before && !isCalm) over.current?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE_MS });
  }, [drawn]);
  return (
    <span role="img" aria-label={alt} className={`relative block aspect-square w-full ${className}`}>
      <canvas ref={under} aria-hidden className="absolute inset-0 size-full" />
      <canvas ref={over} aria-hidden className="absolute inset-0 size-full" />
    </span>
  );
}

function put(canvas: HTMLCanvasElement | null, { pixels, size }: Props["drawn"]): void {
  if (!canvas) return;
  if (canvas.width !== size) {
    canvas.width = size;
    canvas.height = size;
  }
  canvas.getContext("2d")?.putImageData(new ImageData(pixels, size), 0, 0);
}
