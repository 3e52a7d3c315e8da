import type { Paint } from "./palette";

/** What a chart draws, as plain data: the library that draws it is loaded by the browser alone (canvas.tsx). */
export type Drawing = {
  /** Columns that are too many to stand apart become an area. */
  kind: "columns" | "lines" | "stack" | "ring" | "heat";
  /** Of each point, as it stands in the tip; a ring has none. */
  labels: string[];
  /** Shorter, under the axis; the labels where left out. */
  axis?: string[];
  /** Numbers of one length; null is hidden and not drawn. A ring's are one each. */
  series: { name: string; data: (number | null)[]; paint: Paint }[];
  /** In pixels, so that nothing jumps when it comes. */
  height: number;
  /** What the numbers are of; pieces of something where it is left out. */
  unit?: Unit;
};

export type Unit = "dollars" | "hours" | "seconds";

/** Where nothing is more than this, an axis of parts still ends at it. */
const LEAST_TOP = 0.04;

/** The least round number of four steps that holds them all; steps are whole, unless the numbers have parts. */
export function niceTop(values: readonly (number | null)[], hasParts = false): number {
  const most = values.reduce<number>((top, value) => Math.max(top, value ?? 0), hasParts ? LEAST_TOP : 0);
  for (let ten = hasParts ? LEAST_TOP / 4 : 1; ; ten *= 10) {
    const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8]
      .map((digit) => digit * ten)
      .find((wide) => wide * 4 >= most && (hasParts || Number.isInteger(wide)));
    if (step) return step * 4;
  }
}

/** At most so many labels stand under an axis; the rest are left out evenly. */
export function thinned(labels: readonly string[], most: number): string[] {
  const every = Math.ceil(labels.length / most);
  return labels.map((label, index) => (index % every === 0 ? label : ""));
}
