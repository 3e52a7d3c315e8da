import { roundPath } from "./round-path";

/** A drawing ready for the art pack: its size from the viewBox, and its shapes without the <svg> around them. */
export type CleanSvg = { w: number; h: number; body: string };

const SHAPES: Record<string, readonly string[]> = {
  path: ["d"],
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry"],
  rect: ["x", "y", "width", "height", "rx"],
  g: [],
};
/** In this order: what changes the pen of the outlines looks for stroke and stroke-width side by side. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-linejoin",
  "stroke-linecap",
  "opacity",
  "transform",
];
const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/y;
const NUMBER = /-?\d*\.?\d+/g;

/**
 * Reads a drawing of ours: flat shapes and groups, nothing that could run, load or be read.
 * @throws Error on any other element or attribute, on text between tags, and without a viewBox that begins at 0 0
 */
export function cleanSvg(source: string): CleanSvg {
  const text = source.replace(/<!--[\s\S]*?-->/g, "").trim();
  const pens: { stroke?: string; width?: string }[] = [];
  const open: string[] = [];
  let size: { w: number; h: number } | undefined;
  let body = "";
  for (let at = 0; at < text.length; ) {
    TAG.lastIndex = at;
    const [all, closing, name = "", list = "", empty] = TAG.exec(text) ?? [];
    if (!all) throw new Error(`not a tag: ${text.slice(at, at + 40)}`);
    at += all.length + (/^\s*/.exec(text.slice(at + all.length))?.[0].length ?? 0);
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      pens.pop();
      body += "</g>";
      continue;
    }
    const given = attributesOf(list);
    if (name === "svg") {
      if (size) throw new Error("one <svg> holds the drawing");
      size = sizeOf(given);
    } else if (!size) throw new Error("a drawing begins with <svg>");
    const pen = { stroke: given.get("stroke") ?? pens.at(-1)?.stroke, width: widthOf(given, pens.at(-1)?.width) };
    // An outline whose width is its own says its colour too, so that another pen finds it.
    if (given.has("stroke-width") && pen.stroke) given.set("stroke", pen.stroke);
    if (given.has("stroke") && pen.width && pen.stroke !== "none") given.set("stroke-width", pen.width);
    body += tagOf(name, given, Boolean(empty));
    if (empty) continue;
    if (name !== "svg" && name !== "g") throw new Error(`<${name}> holds nothing`);
    open.push(name);
    pens.push(pen);
  }
  if (!size || open.length > 0) throw new Error("the drawing is not closed");
  return { ...size, body };
}

function attributesOf(list: string): Map<string, string> {
  return new Map([...list.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]));
}

function sizeOf(given: Map<string, string>): { w: number; h: number } {
  const [, w, h] = /^0 0 (\d+) (\d+)$/.exec(given.get("viewBox") ?? "") ?? [];
  if (!w || !h) throw new Error('a viewBox is "0 0 width height"');
  given.delete("viewBox");
  given.delete("xmlns");
  return { w: Number(w), h: Number(h) };
}

const widthOf = (given: Map<string, string>, inherited?: string) => given.get("stroke-width") ?? inherited;

function tagOf(name: string, given: Map<string, string>, empty: boolean): string {
  const shape = name === "svg" ? "g" : name;
  const own = Object.hasOwn(SHAPES, shape) ? SHAPES[shape] : undefined;
  if (!own) throw new Error(`<${name}> is not drawn here`);
  const known = [...own, ...LOOKS];
  for (const key of given.keys()) if (!known.includes(key)) throw new Error(`${key} is no attribute of a drawing`);
  const written = known.flatMap((key) => {
    const value = given.get(key);
    return value === undefined ? [] : [` ${key}="${cleanValue(key, value)}"`];
  });
  return `<${shape}${written.join("")}${empty ? "/" : ""}>`;
}

function cleanValue(key: string, value: string): string {
  if (/url|[&;:]/i.test(value)) throw new Error(`${key} points elsewhere: ${value}`);
  if (key === "d") return roundPath(value);
  if (["fill", "stroke"].includes(key)) return value;
  return value.replace(NUMBER, (n) => String(Math.round(Number(n) * 100) / 100));
}
