import { ellipse, line, patch, path, shape, tenth } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";

/** Rain, snow, wind and fog before a window of `w` x `h`, in strokes of the paper's own size. */
export function weatherOn(sketch: Sketch, x: number, y: number, w: number, h: number): string {
  const { light } = sketch;
  const svg = [
    light.stormy ? flash(w * 0.72, h * 0.14, Math.min(1, h / 130)) : "",
    light.foggy ? fog(w, h) : "",
    light.raining ? drops(sketch, w, h) : "",
    light.snowy ? flakes(sketch, w, h) : "",
    light.white ? drift(w, h) : light.autumn && light.windy ? leaves(w, h) : "",
    light.windy ? gust(w, h) : "",
  ].join("");
  if (!svg) return "";
  return `<svg x="${tenth(x)}" y="${tenth(y)}" width="${tenth(w)}" height="${tenth(h)}" viewBox="0 0 ${tenth(w)} ${tenth(h)}">${svg}</svg>`;
}

/** How many drops or flakes a pane of this size shows. */
const many = (w: number, h: number) => Math.round(Math.min(46, 10 + (w * h) / 1600));

const flash = (x: number, y: number, k: number) =>
  shape(
    path`M${x} ${y}l${-26 * k} ${44 * k}l${18 * k} ${-2 * k}l${-18 * k} ${44 * k}l${46 * k} ${-58 * k}l${-22 * k} ${2 * k}l${18 * k} ${-30 * k}Z`,
    "#ffe04a",
    2,
  );

function fog(w: number, h: number): string {
  let d = "";
  for (const share of [0.4, 0.64, 0.84]) {
    d += path`M-10 ${h * share}`;
    for (let x = 0; x < w + 20; x += 60) d += "q15 -8 30 0t30 0";
  }
  return line(d, "#f4f5f6", 13, 0.6);
}

function drops({ random }: Sketch, w: number, h: number): string {
  let d = "";
  for (let i = 0; i < many(w, h); i++)
    d += path`M${random.range(6, w - 2)} ${random.range(3, h - 14)}l-4 ${random.range(10, 15)}`;
  return line(d, "#4d7fb5", 2.6);
}

function flakes({ random }: Sketch, w: number, h: number): string {
  let d = "";
  for (let i = 0; i < many(w, h); i++) d += ellipse(random.range(4, w - 4), random.range(4, h - 6), 3, 3);
  return patch(d, "#ffffff");
}

const drift = (w: number, h: number) =>
  patch(path`M-4 ${h}V${h - 9}Q${w * 0.2} ${h - 19} ${w * 0.5} ${h - 11}T${w + 4} ${h - 12}V${h}Z`, "#ffffff");

const leaves = (w: number, h: number) =>
  patch(
    [
      [0.16, 0.4],
      [0.5, 0.62],
      [0.76, 0.34],
    ]
      .map(([a = 0, b = 0]) => path`M${w * a} ${h * b}q6 -8 13 0q-7 8 -13 0Z`)
      .join(""),
    "#e8702f",
  );

const gust = (w: number, h: number) =>
  line(path`M${w * 0.1} ${h * 0.5}q26 -11 50 0q9 7 2 11q-7 1 -4 -6M${w * 0.52} ${h * 0.72}q20 -8 40 0`, "#8fb6d0", 2.8);
