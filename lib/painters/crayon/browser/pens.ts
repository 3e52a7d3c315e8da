import type { SvgNode } from "./svg-tree";

/** What an element inherits of how it is drawn (SVG 2, 13: painting), as far as this painter uses it. */
export type Pens = {
  fill: string;
  stroke: string;
  width: number;
  cap: CanvasLineCap;
  join: CanvasLineJoin;
  miter: number;
  dashes: readonly number[];
  fillOpacity: number;
  strokeOpacity: number;
  fillRule: CanvasFillRule;
  clipRule: CanvasFillRule;
};

export const FIRST_PENS: Pens = {
  fill: "#000",
  stroke: "none",
  width: 1,
  cap: "butt",
  join: "miter",
  miter: 4,
  dashes: [],
  fillOpacity: 1,
  strokeOpacity: 1,
  fillRule: "nonzero",
  clipRule: "nonzero",
};

/** How an attribute changes them. */
const CHANGES: Readonly<Record<string, (value: string) => Partial<Pens>>> = {
  fill: (fill) => ({ fill }),
  stroke: (stroke) => ({ stroke }),
  "stroke-width": (width) => ({ width: Number(width) }),
  "stroke-linecap": (cap) => ({ cap: cap as CanvasLineCap }),
  "stroke-linejoin": (join) => ({ join: join as CanvasLineJoin }),
  "stroke-miterlimit": (miter) => ({ miter: Number(miter) }),
  "stroke-dasharray": (dashes) => ({ dashes: numbersIn(dashes) }),
  "fill-opacity": (opacity) => ({ fillOpacity: Number(opacity) }),
  "stroke-opacity": (opacity) => ({ strokeOpacity: Number(opacity) }),
  "fill-rule": (rule) => ({ fillRule: rule as CanvasFillRule }),
  "clip-rule": (rule) => ({ clipRule: rule as CanvasFillRule }),
};
/** Says how smooth an edge may be, which a canvas does not ask. */
const WITHOUT_EFFECT = ["shape-rendering"];

export const PEN_ATTRIBUTES = [...Object.keys(CHANGES), ...WITHOUT_EFFECT];

/** What an element draws with, below another. */
export function pensOf({ attributes }: SvgNode, before: Pens): Pens {
  let pens = before;
  for (const name in attributes) {
    const change = CHANGES[name];
    if (change) pens = { ...pens, ...change(attributes[name] ?? "") };
  }
  return pens;
}

export const numbersIn = (text = ""): number[] => (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
