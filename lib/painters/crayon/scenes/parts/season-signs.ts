import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { feastOf, hearts } from "./feasts";
import { drawBunting } from "./room";

/** Hangs what belongs to the feast or season under the ceiling: flags, garlands, lanterns, snowflakes. */
export function hangSeason(sketch: Sketch): void {
  const { light, random, backdrop } = sketch;
  switch (feastOf(sketch)) {
    case "funeral":
      return;
    case "birthday":
    case "party":
      backdrop.push(drawBunting());
      return;
    case "valentine":
      backdrop.push(hearts());
      return;
    case "christmas":
      backdrop.push(fairyGarland());
      return;
    case "halloween":
      backdrop.push(bats());
      return;
    case "seollal":
    case "chuseok":
    case "lanterns":
      backdrop.push(paperLanterns());
      return;
    default:
      if (random.chance(0.55))
        backdrop.push(light.winter ? snowflakes() : light.autumn ? leafGarland() : light.spring ? flowerGarland() : "");
  }
}

function alongGarland(count: number, one: (x: number, y: number, i: number) => string): string {
  let svg = "";
  for (let i = 0; i < count; i++) {
    const share = (i + 0.5) / count;
    svg += one(share * 512, 14 + 26 * Math.abs(Math.sin(share * 2 * Math.PI)), i);
  }
  return svg;
}

const CORD = "M-4 12Q128 68 256 12T516 12";
const fairyGarland = () =>
  line("M-4 12Q128 66 256 14Q384 66 516 12", "#3f9155", 7) +
  alongGarland(11, (x, y, i) => shape(ellipse(x, y + 10, 6, 7), BRIGHT[i % BRIGHT.length] ?? BRIGHT[0], 1.6));
const leafGarland = () =>
  ink("M-4 10Q128 62 256 12Q384 62 516 10", 1.8) +
  alongGarland(10, (x, y, i) => drawArt("🍁", { x, base: y + 24, size: 24, turn: (i % 3) * 24 - 24 }));
const flowerGarland = () =>
  line("M-4 10Q128 62 256 12Q384 62 516 10", "#8fbf6a", 3) +
  alongGarland(12, (x, y, i) =>
    shape(ellipse(x, y + 6, 8, 7), ["#f9b4cb", "#ffe27a", "#fff8ea"][i % 3] ?? "#f9b4cb", 1.6),
  );
const snowflakes = () =>
  alongGarland(
    6,
    (x, y) =>
      ink(path`M${x} -2V${y + 20}`, 1.2) +
      line(path`M${x - 12} ${y + 32}h24M${x - 6} ${y + 22}l12 20M${x - 6} ${y + 42}l12 -20`, "#9cc3e6", 3.4),
  );
const paperLanterns = () =>
  ink(CORD, 1.6) +
  alongGarland(
    7,
    (x, y, i) =>
      shape(
        ellipse(x, y + 16, 12, 13),
        ["#ef6f5e", "#f7c24a", "#6cb86a", "#5a9fd8", "#f29bb4"][i % 5] ?? "#ef6f5e",
        2,
      ) + line(path`M${x} ${y + 29}v8M${x - 8} ${y + 16}h16`, "#fff3cf", 1.8),
  );
const bats = () =>
  alongGarland(7, (x, y, i) =>
    i % 2
      ? drawArt("🎃", { x, base: y + 34, size: 30 })
      : ink(path`M${x} -2V${y + 8}`, 1.2) +
        shape(
          path`M${x} ${y + 10}q-6 -8 -20 -4q4 4 2 12q6 -4 10 2q4 -4 8 2q4 -6 8 -2q4 -6 10 -2q-2 -8 2 -12q-14 -4 -20 4Z`,
          "#5b4a6e",
          1.6,
        ),
  );

/** Stands something of the season or feast at x, about 90 pixels high: a fan, a heater, a tree, a pumpkin, a plant. */
export function standSeason(sketch: Sketch, x: number, base: number): void {
  stand(sketch, base - 36, seasonSign(sketch, x, base));
}

function seasonSign(sketch: Sketch, x: number, base: number): string {
  const { light, random, mentions } = sketch;
  const feast = feastOf(sketch);
  if (feast === "christmas" && !mentions.has("xmastree")) return drawArt("🎄", { x, base, size: 130 });
  if (feast === "halloween") return drawArt("🎃", { x, base, size: 62 });
  if (feast === "birthday") return giftPile(x, base);
  if (feast === "funeral") return vase(x, base, light.shade("#f4f4f0"));
  if (light.summer) return electricFan(x, base, light.shade("#7cc4e8"));
  if (light.winter)
    return random.chance(0.5) ? heater(x, base, light.shade("#f1f1ee")) : tangerines(x, base, light.shade("#c98f5b"));
  if (light.autumn) return basket(x, base, light.shade("#d9a066"));
  if (light.raining) return umbrellaStand(x, base, light.shade("#8fb7d8"));
  if (light.spring) return vase(x, base, light.shade("#8fb7d8"));
  return drawArt("🪴", { x, base, size: 84 });
}

const electricFan = (x: number, base: number, blue: string) =>
  ink(path`M${x} ${base}v-46`, 6) +
  shape(path`M${x - 24} ${base}q24 -16 48 0Z`, blue, 2.2) +
  shape(ellipse(x, base - 74, 33, 33), "#f4fafd", 2.6) +
  shape(
    path`M${x} ${base - 74}q-8 -26 8 -27q14 4 -2 24q26 2 22 16q-8 12 -22 -8q-10 24 -22 15q-9 -11 12 -18q-24 -10 -16 -22q12 -8 20 20Z`,
    blue,
    1.8,
  ) +
  shape(ellipse(x, base - 74, 6, 6), "#ffffff", 1.8);

const heater = (x: number, base: number, white: string) =>
  ink(path`M${x - 30} ${base}v-8M${x + 30} ${base}v-8`, 5) +
  shape(path`M${x - 38} ${base - 6}v-64q38 -12 76 0v64Z`, white, 2.4) +
  line(path`M${x - 24} ${base - 24}h48M${x - 24} ${base - 40}h48M${x - 24} ${base - 56}h48`, "#ff7a3c", 5) +
  line(
    path`M${x - 16} ${base - 86}q-6 -8 0 -14M${x} ${base - 88}q-6 -8 0 -14M${x + 16} ${base - 86}q-6 -8 0 -14`,
    "#f6a07a",
    3,
    0.8,
  );

const tangerines = (x: number, base: number, wood: string) =>
  shape(
    [-22, 0, 22].map((dx) => ellipse(x + dx, base - 36, 13, 12)).join("") +
      ellipse(x - 11, base - 50, 12, 11) +
      ellipse(x + 11, base - 50, 12, 11),
    "#f6952f",
    2,
  ) +
  line(path`M${x - 12} ${base - 60}l3 -4M${x + 10} ${base - 60}l3 -4`, "#4f9d4a", 3) +
  shape(rect(x - 40, base - 34, 80, 34), wood, 2.4) +
  ink(path`M${x - 40} ${base - 18}h80`, 1.8);

const basket = (x: number, base: number, straw: string) =>
  drawArt("🍎", { x: x - 18, base: base - 28, size: 30 }) +
  drawArt("🍐", { x: x + 16, base: base - 28, size: 32 }) +
  drawArt("🌰", { x, base: base - 34, size: 26 }) +
  shape(path`M${x - 38} ${base - 36}h76q-2 34 -14 36h-48q-12 -2 -14 -36Z`, straw, 2.4) +
  line(path`M${x - 34} ${base - 24}h68M${x - 30} ${base - 12}h60`, "#a8734a", 2);

const umbrellaStand = (x: number, base: number, pot: string) =>
  line(path`M${x - 8} ${base - 30}L${x - 16} ${base - 84}`, "#e8574a", 9) +
  line(path`M${x + 6} ${base - 30}L${x + 12} ${base - 90}`, "#f7c24a", 9) +
  ink(path`M${x - 16} ${base - 84}q-3 -12 6 -12M${x + 12} ${base - 90}q2 -12 10 -8`, 3) +
  shape(path`M${x - 24} ${base - 44}h48l-5 44h-38Z`, pot, 2.4) +
  patch(ellipse(x + 4, base + 3, 30, 5), "#a6cae4", 0.8);

const vase = (x: number, base: number, glaze: string) =>
  line(
    path`M${x} ${base - 40}q-16 -30 -26 -50M${x} ${base - 40}q-2 -34 4 -62M${x} ${base - 40}q16 -28 28 -44`,
    "#8a6a4a",
    3,
  ) +
  shape(
    [
      [-26, -92],
      [-18, -74],
      [4, -104],
      [1, -80],
      [28, -86],
      [18, -68],
    ]
      .map(([dx = 0, dy = 0]) => ellipse(x + dx, base + dy, 8, 7))
      .join(""),
    "#ffd84d",
    1.6,
  ) +
  shape(path`M${x - 10} ${base - 46}h20q-2 10 10 24q4 18 -6 22h-28q-10 -4 -6 -22q12 -14 10 -24Z`, glaze, 2.4);

const giftPile = (x: number, base: number) =>
  drawArt("🎁", { x: x - 20, base, size: 52 }) +
  drawArt("🎁", { x: x + 26, base: base + 4, size: 42 }) +
  drawArt("🎈", { x: x + 4, base: base - 44, size: 60 });
