import { line, patch, rect } from "@/lib/painters/crayon/paper/shapes";
import type { Sketch } from "@/lib/painters/crayon/paper/sketch";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { rub } from "./rub";

/** Pavement from y = top, kerb and road below it. */
export function drawPavement({ random, light, backdrop }: Sketch, top: number): void {
  const road: Tones = light.white
    ? [light.shade("#eef3f8"), light.shade("#cfdceb")]
    : light.night
      ? ["#5b6078", "#474b63"]
      : [light.shade("#b8b8b8"), light.shade("#9a9a9a")];
  const walk: Tones = light.white ? light.grass : [light.shade("#e8dcc5"), light.shade("#d2bf9c")];
  const kerb = top + 53;
  backdrop.push(
    rub(random, rect(-4, top, 520, 54), walk, { angle: 5 }),
    rub(random, rect(-4, kerb - 1, 520, 520 - kerb), road, { angle: 3, width: 6 }),
    line(`M0 ${top}H512M0 ${kerb}L512 ${kerb - 2}`, light.night ? "#2d3150" : "#6d6257", 3),
    patch([12, 124, 236, 348, 460].map((x) => rect(x, kerb + 60, 58, 9)).join(""), light.white ? "#dbe6f0" : "#fdf6d8"),
  );
}
