import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PLAIN } from "@/lib/painters/painter";
import { layOut } from "../lay-out";
import { coloursOnly, linesOnly } from "../raster/layers";
import { unsmoothed } from "../raster/rubbed";
import { PEN_ATTRIBUTES } from "./pens";
import { type SvgNode, svgTree } from "./svg-tree";

/** What svg-on-canvas.ts draws; the pens' attributes go with all of them. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  svg: ["x", "y", "width", "height", "viewBox", "preserveAspectRatio"],
  g: ["transform", "clip-path"],
  path: ["d", "transform", "opacity", "id"],
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry", "transform"],
  rect: ["x", "y", "width", "height", "rx", "ry"],
  defs: [],
  clipPath: ["id"],
  use: ["href"],
  linearGradient: ["id", "x1", "y1", "x2", "y2", "gradientUnits"],
  radialGradient: ["id", "cx", "cy", "r", "gradientUnits", "gradientTransform"],
  stop: ["offset", "stop-color", "stop-opacity"],
};
const MOVES = ["translate", "scale", "rotate", "skewX", "matrix"];
const FITS = ["none", "xMidYMid meet", "xMidYMid slice"];

/** What of a drawing a browser would leave out or draw otherwise. */
function unknownIn(svg: string): string[] {
  const strange = new Set<string>();
  const look = ({ name, attributes, children }: SvgNode) => {
    const known = [...(KNOWN[name] ?? []), ...(KNOWN[name] ? PEN_ATTRIBUTES : [])];
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!known.includes(attribute)) strange.add(`${name} ${attribute}`);
      if (/transform/i.test(attribute))
        for (const [, move = ""] of value.matchAll(/(\w+)\(/g)) if (!MOVES.includes(move)) strange.add(move);
      if (attribute === "preserveAspectRatio" && !FITS.includes(value)) strange.add(value);
      if (attribute === "gradientUnits" && value !== "userSpaceOnUse") strange.add(value);
    }
    for (const child of children) look(child);
  };
  for (const child of svgTree(svg).children) look(child);
  return [...strange];
}

test("every drawing of the collection is made of what a browser's painter knows", () => {
  const art = JSON.parse(readFileSync("lib/painters/crayon/art.json", "utf8"));
  expect(unknownIn(JSON.stringify(art).replaceAll('\\"', '"'))).toEqual([]);
});

test("pictures of all kinds are made of what a browser's painter knows", () => {
  const diaries = readFileSync("lib/painters/crayon/contact-sheet/diaries.txt", "utf8").split(/\n+/).filter(Boolean);
  for (const [seed, text] of diaries.entries())
    for (const panels of [1, 2, 4] as const) {
      const { page } = layOut({ ...PLAIN, text, panels, seed, size: 512 });
      for (const layer of [unsmoothed(page.svg), coloursOnly(page.svg, 0.8), linesOnly(page.svg, 0.5)])
        expect(unknownIn(layer), text).toEqual([]);
    }
});

test("an element that a browser would not draw is found", () => {
  expect(
    unknownIn('<svg viewBox="0 0 1 1"><filter id="a"/><path d="M0 0" mask="url(#a)" transform="skewY(3)"/></svg>'),
  ).toEqual(["filter id", "path mask", "skewY"]);
});
