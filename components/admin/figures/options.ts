import type { ApexOptions } from "apexcharts";
import { type Drawing, niceTop, thinned } from "./drawing";
import type { Formats } from "./formats";
import { HEAT, HEAT_STEPS } from "./palette";
import type { Theme } from "./theme";

type Look = {
  theme: Theme;
  /** The value of a token of app/globals.css. */
  token: (name: `--${string}`) => string;
  /** Whether nothing may move. */
  isStill: boolean;
  /** Of its place, in pixels. */
  width: number;
  formats: Formats;
};

const TYPES = { columns: "bar", lines: "line", stack: "bar", ring: "donut", heat: "heatmap" } as const;

/** So many columns stand apart on a phone. */
const COLUMNS_MAX = 31;
const isArea = ({ kind, labels }: Drawing) => kind === "columns" && labels.length > COLUMNS_MAX;

export const typeOf = (drawing: Drawing) => (isArea(drawing) ? "area" : TYPES[drawing.kind]);

export function seriesOf(drawing: Drawing): ApexOptions["series"] {
  const { kind, series } = drawing;
  if (kind === "ring") return series.map(({ data }) => data[0] ?? 0);
  // A column of no height would still have its outline.
  const isColumn = typeOf(drawing) === "bar";
  return series.map(({ name, data }) => ({ name, data: isColumn ? data.map((value) => value || null) : data }));
}

/** What a label under an axis takes, and the air around it. */
const LABEL_PX = 62;

/** Groups have a label each; of many points some have one. */
function axisLabels({ kind, axis, labels }: Drawing, width: number): string[] {
  const all = axis ?? labels;
  return kind === "stack" ? all : thinned(all, Math.max(2, Math.floor(width / LABEL_PX)));
}

/** A drawing in the words of ApexCharts 4.7, in our colours and letters. */
export function optionsOf(drawing: Drawing, look: Look): ApexOptions {
  const { kind, labels, series } = drawing;
  const { token, formats } = look;
  const soft = { colors: token("--ink-soft"), fontSize: "12px", fontFamily: "inherit" };
  const colours = series.map(({ paint }) => token(`--${paint}`));
  const base: ApexOptions = {
    chart: {
      type: typeOf(drawing),
      fontFamily: "inherit",
      background: "transparent",
      foreColor: token("--ink-soft"),
      parentHeightOffset: 0,
      stacked: kind === "stack",
      toolbar: { show: false },
      zoom: { enabled: false },
      selection: { enabled: false },
      animations: { enabled: !look.isStill, speed: 350, animateGradually: { enabled: false } },
    },
    theme: { mode: look.theme },
    colors: colours,
    fill: { type: "solid", opacity: 1 },
    dataLabels: { enabled: false },
    legend: { show: false },
    states: { active: { filter: { type: "none" } } },
    stroke: { width: labels.length > 12 ? 1 : 1.5, colors: [token("--outline")] },
    tooltip: {
      theme: look.theme,
      y: {
        formatter: (value, at) => {
          const told = kind === "ring" ? value : series[at?.seriesIndex ?? 0]?.data[at?.dataPointIndex ?? 0];
          return typeof told === "number" ? formats.inUnit(told, drawing.unit) : "–";
        },
      },
    },
  };
  if (kind === "ring")
    return {
      ...base,
      labels: series.map(({ name }) => name),
      plotOptions: { pie: { expandOnClick: false, donut: { size: "58%" } } },
    };
  const axes: ApexOptions = {
    ...base,
    grid: { borderColor: token("--line"), strokeDashArray: 4, padding: { left: 4, right: 8, top: -12, bottom: -6 } },
    xaxis: {
      type: "category",
      categories: axisLabels(drawing, look.width),
      tickPlacement: kind === "lines" || isArea(drawing) ? "on" : "between",
      labels: { style: soft, rotate: 0, hideOverlappingLabels: false, trim: false },
      axisBorder: { color: token("--outline") },
      axisTicks: { show: false },
      tooltip: { enabled: false },
      crosshairs: { show: false },
    },
    tooltip: {
      ...base.tooltip,
      shared: kind !== "heat",
      intersect: kind === "heat",
      x: { formatter: (_, at) => labels[at?.dataPointIndex ?? 0] ?? "" },
    },
  };
  if (kind === "heat") return { ...axes, ...heat(drawing, look, soft) };
  const stacks =
    kind === "stack"
      ? labels.map((_, at) => series.reduce((sum, { data }) => sum + (data[at] ?? 0), 0))
      : series.flatMap(({ data }) => data);
  return {
    ...axes,
    ...(kind === "lines" && {
      // The second is dashed: colour alone tells nobody apart.
      stroke: {
        width: 3,
        curve: "straight",
        dashArray: series.map((_, nth) => nth * 6),
        lineCap: "round",
        colors: colours,
      },
      markers: { size: labels.length > 31 ? 0 : 3, strokeWidth: 0 },
    }),
    ...(isArea(drawing) && {
      stroke: { width: 1.5, curve: "straight", colors: [token("--outline")] },
      markers: { size: 0 },
    }),
    plotOptions: { bar: { borderRadius: 3, borderRadiusApplication: "end", columnWidth: columnWidth(labels.length) } },
    yaxis: {
      min: 0,
      max: niceTop(stacks, drawing.unit !== undefined),
      tickAmount: 4,
      labels: { style: soft, formatter: (value) => formats.axisIn(value, drawing.unit) },
    },
  };
}

const columnWidth = (columns: number) => (columns < 4 ? "35%" : columns < 40 ? "70%" : "85%");

/** Squares from the paper's own colour to a deep one, in steps that an eye tells apart. */
function heat({ series }: Drawing, { theme, token, formats }: Look, style: object): ApexOptions {
  const most = Math.max(1, ...series.flatMap(({ data }) => data.map((value) => value ?? 0)));
  const [from, to] = [token(HEAT.from), token(HEAT.to[theme])];
  const ranges = Array.from({ length: HEAT_STEPS }, (_, nth) => ({
    from: nth === 0 ? 0.000_1 : (most * nth) / HEAT_STEPS + 0.000_1,
    to: (most * (nth + 1)) / HEAT_STEPS,
    color: mixed(from, to, (nth + 1) / HEAT_STEPS),
  }));
  return {
    stroke: { width: 1.5, colors: [token("--sheet")] },
    plotOptions: {
      heatmap: { radius: 3, enableShades: false, colorScale: { ranges: [{ from: 0, to: 0, color: from }, ...ranges] } },
    },
    yaxis: { labels: { style, formatter: (value) => (typeof value === "number" ? formats.number(value) : value) } },
  };
}

/** Between two colours, "#rrggbb" each. */
export function mixed(from: string, to: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
