import type { Light } from "@/lib/painters/crayon/paper/light";
import type { Random } from "@/lib/painters/crayon/paper/random";
import { ink, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";

/** An apartment house standing on `base`, some windows lit after dark. */
export function drawBuilding(random: Random, light: Light, x: number, base: number, w: number, h: number): string {
  const wall = light.shade(random.pick(["#f4c9a8", "#f6dc9a", "#c7d8ee", "#e9b7b7", "#cfe3c6", "#d8cbe8"]));
  const columns = Math.max(2, Math.floor(w / 26));
  const rows = Math.max(2, Math.floor(h / 36));
  let lit = "";
  let dark = "";
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const pane = rect(x + ((i + 0.5) * w) / columns - 7, base - h + 14 + (j * (h - 18)) / rows, 13, 15);
      if (random.chance(0.6)) lit += pane;
      else dark += pane;
    }
  const dusk = light.night || light.evening;
  const roof = random.chance(0.4) ? shape(rect(x + w * 0.3, base - h - 12, w * 0.3, 12), wall, 2.2) : "";
  return (
    roof +
    shape(rect(x, base - h, w, h), wall) +
    panes(lit, dusk ? "#ffe27a" : "#eaf6ff") +
    panes(dark, dusk ? "#5a6690" : "#eaf6ff")
  );
}

const panes = (d: string, colour: string) => (d ? shape(d, colour, 1.7) : "");

/** A street lamp, lit after dark. */
export function drawStreetLamp(light: Light, x: number, base: number): string {
  const on = light.night || light.evening;
  return (
    ink(path`M${x} ${base}V${base - 124}q0 -14 -16 -14`, 6) +
    (on ? `<circle cx="${x - 18}" cy="${base - 132}" r="24" fill="#ffe680" fill-opacity=".3"/>` : "") +
    shape(path`M${x - 28} ${base - 132}a10 10 0 1 1 20 0a10 10 0 1 1 -20 0Z`, on ? "#ffe680" : "#fffbe0", 2.2)
  );
}
