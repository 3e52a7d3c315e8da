import { BRIGHT, mixColours } from "@/lib/painters/crayon/paper/colour";
import { ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawPine } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawGround, dressGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import { drawPasserBy } from "../parts/passers-by";
import { mirror, mirrored } from "../parts/rub";

/** The slope from below: tracks, a chairlift up one side. */
function fromBelow(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 280, 100);
  drawHills(sketch, { foot: 290, height: 190, layers: 2, outlined: true });
  const right = random.chance(0.5);
  const at = mirror(right);
  backdrop.push(
    mirrored(
      shape("M330 112Q250 180 300 230T180 520H520V300Q460 160 330 112Z", light.shade("#ffffff"), 2.4) +
        line(
          "M330 140q-40 60 0 110t-60 130M370 170q10 60 -10 110t10 120M330 120q60 70 100 200",
          light.shade("#bcd0e4"),
          3,
        ),
      right,
    ),
    chairlift(sketch, at(40), 300, at(330), 96),
  );
  drawGround(sketch, 330, "rolling");
  for (const [x, y] of [
    [30, 330],
    [84, 318],
    [488, 336],
    [446, 316],
  ] as const)
    stand(sketch, y, drawPine(light, at(x), y, random.range(104, 140)));
  stand(sketch, 290, skier(sketch, at(330), 250) + skier(sketch, at(390), 304));
  dressGround(sketch, 350, 0);
  return openAir(326, { back: 366, middle: 414 });
}

/** Across the piste: it falls from one corner to the other, poles with flags along it. */
function across(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 300, 130);
  drawHills(sketch, { foot: 310, height: 150, layers: 3, pointed: true });
  const right = random.chance(0.5);
  const at = mirror(right);
  backdrop.push(
    mirrored(
      shape("M-6 190Q150 230 260 300T520 352V520H-6Z", light.shade("#fafdff"), 2.4) +
        line(
          "M0 260q120 30 210 90t280 80M0 330q100 20 170 70M120 250q120 60 180 110t210 60",
          light.shade("#bcd0e4"),
          3,
        ),
      right,
    ),
  );
  for (const [x, y] of [
    [70, 236],
    [176, 282],
    [300, 338],
  ] as const)
    stand(sketch, y, gate(at(x), y + 16, random.chance(0.5) ? "#e8574a" : "#5a9fd8"));
  stand(sketch, 270, skier(sketch, at(120), 262));
  stand(sketch, 240, drawPine(light, at(24), 222, 130));
  stand(sketch, 350, drawPine(light, at(478), 352, 130));
  dressGround(sketch, 390, 0);
  return openAir(330, { back: 384, middle: 422 });
}

/** At the foot: a lodge with warm windows, skis in a row, gondolas overhead. */
function lodge(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 280, 110);
  drawHills(sketch, { foot: 288, height: 160, layers: 2, outlined: true });
  const at = mirror(random.chance(0.5));
  backdrop.push(chairlift(sketch, at(560), 210, at(180), 60));
  drawGround(sketch, 280, "mound");
  stand(sketch, 300, chalet(sketch, at(120), 336));
  stand(sketch, 336, skiRack(sketch, at(360), 356));
  stand(sketch, 310, drawPine(light, at(470), 326, 150) + drawPine(light, at(420), 312, 104));
  dressGround(sketch, 350, 0);
  return openAir(286, { back: 360, middle: 412 });
}

/** A ski slope: from below, across the piste, at the lodge. */
export const drawSkiSlope = oneOf([fromBelow, across, lodge]);

function chairlift({ random, light }: Sketch, x0: number, y0: number, x1: number, y1: number): string {
  let posts = "";
  let chairs = "";
  for (let i = 0; i <= 4; i++) {
    const [x, y] = [x0 + ((x1 - x0) * i) / 4, y0 + ((y1 - y0) * i) / 4];
    if (i % 2 === 0) posts += path`M${x} ${y}v70M${x - 12} ${y}h24`;
    else
      chairs +=
        ink(path`M${x} ${y}v18`, 1.8) +
        shape(rect(x - 12, y + 18, 24, 17), light.shade(mixColours(random.pick(BRIGHT), "#ffffff", 0.1)), 1.8);
  }
  return ink(posts, 4) + line(path`M${x0} ${y0}L${x1} ${y1}`, "#6d6257", 2) + chairs;
}

const skier = ({ random }: Sketch, x: number, base: number) =>
  drawPasserBy(random, x, base, 38, "wave") +
  line(path`M${x - 18} ${base + 3}h34q6 0 7 -5M${x - 12} ${base + 8}h34q6 0 7 -5`, "#e8574a", 2.6);

const gate = (x: number, base: number, colour: string) =>
  ink(path`M${x} ${base}v-54`, 3) + shape(path`M${x} ${base - 54}h24v20h-24Z`, colour, 2);

function chalet({ light }: Sketch, x: number, base: number): string {
  const pane = light.lampsOn || light.snowy ? "#ffe27a" : light.shade("#d9ecf7");
  return (
    shape(rect(x - 82, base - 74, 164, 74), light.shade("#c98f5b"), 2.4) +
    line(path`M${x - 80} ${base - 50}h160M${x - 80} ${base - 26}h160`, light.shade("#9a6a44"), 2) +
    shape(rect(x - 62, base - 58, 32, 28) + rect(x + 30, base - 58, 32, 28), pane, 2) +
    shape(rect(x - 14, base - 48, 28, 48), light.shade("#8a5a3a"), 2) +
    shape(
      path`M${x - 100} ${base - 70}L${x} ${base - 142}L${x + 100} ${base - 70}l-16 2L${x} ${base - 116}L${x - 84} ${base - 68}Z`,
      "#ffffff",
      2.4,
    ) +
    shape(path`M${x - 84} ${base - 70}L${x} ${base - 116}L${x + 84} ${base - 70}Z`, light.shade("#b9784a"), 2)
  );
}

function skiRack({ light }: Sketch, x: number, base: number): string {
  const skis = ["#e8574a", "#f7c24a", "#5a9fd8", "#6cb86a"]
    .map((colour, i) => shape(path`M${x - 36 + i * 24} ${base}v-82q4 -12 8 0v82Z`, light.shade(colour), 1.8))
    .join("");
  return skis + ink(path`M${x - 48} ${base - 40}h96`, 4);
}
