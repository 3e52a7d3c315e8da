"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/** Pixels around the window within which pictures are there. */
const NEAR = "1400px";

/**
 * Some rows of pictures. Far from the window they leave the page, and a space of their height stays: however many
 * pictures there are, the page holds those of a few screens.
 * @param rows makes them, while they are there
 */
export function Chunk({ count, rows }: { count: number; rows: () => ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState<number | null>(null);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (heard) => {
        if (heard.at(-1)?.isIntersecting) return setHeight(null);
        // Whoever is at one of them with the keyboard keeps their place.
        if (element.contains(document.activeElement)) return;
        setHeight((known) => known ?? element.offsetHeight);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={place} className="pb-3 sm:pb-4" style={height === null ? undefined : { height }} data-pictures={count}>
      {height === null && <ol className="grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4 lg:grid-cols-4">{rows()}</ol>}
    </div>
  );
}
