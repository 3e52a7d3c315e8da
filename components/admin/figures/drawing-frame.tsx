"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/shared/locale";
import type { Drawing } from "./drawing";
import { useTheme } from "./theme";

const Canvas = dynamic(() => import("./canvas"), { ssr: false });

/**
 * The place of a chart. It has its height from the first byte on, and is drawn when it comes near: a phone draws what is
 * looked at. To a screen reader it isn't there; the table beside it says the same.
 */
export function DrawingFrame({ drawing, locale }: { drawing: Drawing; locale: Locale }) {
  const theme = useTheme();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (!frame.current) return;
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (!seen?.isIntersecting) return;
        setWidth(seen.boundingClientRect.width);
        watch.disconnect();
      },
      { rootMargin: "300px" },
    );
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={frame} aria-hidden className="crayon-chart min-w-0" style={{ height: drawing.height }}>
      {width !== null && <Canvas key={theme} drawing={drawing} theme={theme} locale={locale} width={width} />}
    </div>
  );
}
