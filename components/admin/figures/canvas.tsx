"use client";

import "./canvas.css";
import { useMemo } from "react";
import ReactApexChart from "react-apexcharts";
import type { Locale } from "@/lib/shared/locale";
import type { Drawing } from "./drawing";
import { formatsOf } from "./formats";
import { optionsOf, seriesOf, typeOf } from "./options";
import type { Theme } from "./theme";

type Props = {
  drawing: Drawing;
  theme: Theme;
  locale: Locale;
  /** Of its place, in pixels. */
  width: number;
};

/** Draws by ApexCharts. It wants a window and weighs 150 kB: drawing-frame.tsx loads it when a chart is seen. */
export default function Canvas({ drawing, theme, locale, width }: Props) {
  const { options, series } = useMemo(() => {
    const style = getComputedStyle(document.documentElement);
    const token = (name: `--${string}`) => style.getPropertyValue(name).trim();
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    return {
      options: optionsOf(drawing, { theme, token, isStill, width, formats: formatsOf(locale) }),
      series: seriesOf(drawing),
    };
  }, [drawing, theme, locale, width]);
  const type = typeOf(drawing);
  // Keyed: a chart that becomes one of another kind is a new one.
  return (
    <ReactApexChart key={type} type={type} options={options} series={series} width="100%" height={drawing.height} />
  );
}
