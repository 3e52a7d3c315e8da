import { ellipse, ink, line, patch, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import type { Tones } from "@/lib/painters/crayon/paper/tones";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { drawLocalTree } from "@/lib/painters/crayon/things/korean-trees";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { type DrawScene, oneOf } from "../layouts";
import { drawGround } from "../parts/ground";
import { drawHills } from "../parts/hills";
import { TABLE_DEPTH } from "../parts/room";
import { mirror, rub } from "../parts/rub";
import { drawFlats, drawRow, drawSkyline } from "../parts/town";
import { drawSeatBack, drawSignal } from "../parts/vehicle";

const COLOURS = ["#ef6f5e", "#5a9fd8", "#6cb86a", "#f7c24a"] as const;
/** People sit behind doors and dashboards as behind a table, under a roof that is drawn before their hair only. */
const seated = (y: number, x0: number, x1: number): Partial<Stage> => ({
  outdoor: false,
  seating: "seats",
  surface: { x0, x1, y },
});
const roadOf = ({ light }: Sketch): Tones =>
  light.white
    ? [light.shade("#eef3f8"), light.shade("#cfdceb")]
    : light.night
      ? ["#5b6078", "#474b63"]
      : [light.shade("#bdbdbd"), light.shade("#9f9f9f")];

/** From before the car: everybody behind the windscreen, the road runs away behind. */
function fromTheFront(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 230, 130);
  drawHills(sketch, { foot: 230, height: 90, layers: 3 });
  drawGround(sketch, 222, "flat");
  backdrop.push(rub(random, "M236 224H276L520 400V520H-8V400Z", roadOf(sketch), { angle: 85 }));
  for (const [x, y, h] of [
    [40, 290, 140],
    [120, 256, 84],
    [400, 258, 88],
    [478, 292, 150],
  ] as const)
    stand(sketch, y, drawLocalTree(random, light, x, y, h));
  const colour = light.shade(random.pick(COLOURS));
  stand(
    sketch,
    330,
    shape("M58 520V300Q84 172 150 160H362Q428 172 454 300V520Z", colour, 3) +
      shape("M92 430V300Q108 194 160 186H352Q404 194 420 300V430Z", light.shade("#cfe3ec"), 2.6) +
      drawSeatBack(170, 236, 430, 112, light.shade("#8f8a99")) +
      drawSeatBack(342, 236, 430, 112, light.shade("#8f8a99")),
  );
  stand(
    sketch,
    TABLE_DEPTH,
    line("M92 420V300Q108 194 160 186H352Q404 194 420 300V420", "#4a372c", 13) +
      line("M92 420V300Q108 194 160 186H352Q404 194 420 300V420", colour, 9) +
      shape("M36 520V446Q50 418 92 412H420Q462 418 476 446V520Z", colour, 3) +
      shape(rect(196, 470, 120, 26), light.shade("#c9ced6"), 2.4) +
      line("M204 478H308M204 488H308", "#6d6a6e", 2.4) +
      shape(ellipse(98, 474, 26, 23) + ellipse(414, 474, 26, 23), light.lampsOn ? "#fff3a8" : "#fffbe0", 2.6) +
      shape(path`M232 196h48v18h-48Z`, light.shade("#6d6a6e"), 2) +
      ink("M110 414L190 388M260 414L352 386", 4),
  );
  return openAir(230, { ...seated(414, 110, 402), back: 300 });
}

/** From the side: the windows are down, fields or flats run by. */
function fromTheSide(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 270, 140);
  const town = random.chance(0.5);
  drawHills(sketch, { foot: 272, height: 80, layers: 2 });
  if (town)
    backdrop.push(drawSkyline(sketch, 286, 70), drawRow(sketch, 290, [-20, 520], [70, 150], drawFlats, [60, 90]));
  drawGround(sketch, 284, "flat");
  if (!town)
    for (const x of [30, 150, 300, 440])
      stand(sketch, 288, drawLocalTree(random, light, x + random.range(-16, 16), 302, random.range(96, 140)));
  backdrop.push(
    rub(random, rect(-4, 380, 520, 140), roadOf(sketch), { angle: 3 }),
    patch([12, 150, 288, 426].map((x) => rect(x, 498, 70, 8)).join(""), "#fdf6d8"),
    ink("M0 340H512", 7),
    line("M0 340H512", light.shade("#dfe4ea"), 3.6),
  );
  const right = random.chance(0.5);
  const at = mirror(right);
  const colour = light.shade(random.pick(COLOURS));
  const glass = light.shade("#cfe6f0");
  stand(
    sketch,
    330,
    shape(
      path`M${at(70)} 430L${at(120)} 236Q${at(128)} 214 ${at(156)} 212H${at(372)}Q${at(400)} 214 ${at(412)} 240L${at(446)} 430Z`,
      colour,
      3,
    ) +
      shape(
        path`M${at(102)} 424L${at(138)} 252Q${at(144)} 234 ${at(164)} 234H${at(364)}Q${at(384)} 236 ${at(392)} 254L${at(420)} 424Z`,
        glass,
        2.4,
      ),
  );
  stand(
    sketch,
    TABLE_DEPTH,
    ink(path`M${at(258)} 234V412`, 10) +
      line(path`M${at(258)} 234V412`, colour, 6) +
      shape(
        path`M${at(24)} 486V432Q${at(30)} 408 ${at(70)} 404H${at(470)}Q${at(494)} 410 ${at(496)} 436V486Z`,
        colour,
        3,
      ) +
      line(path`M${at(258)} 410V484M${at(110)} 410V484`, "#4a372c", 2.6) +
      ink(path`M${at(224)} 430h${right ? 18 : -18}M${at(420)} 430h${right ? 18 : -18}`, 5) +
      shape(ellipse(at(126), 484, 36, 34) + ellipse(at(406), 484, 36, 34), "#4a4a55", 3) +
      shape(ellipse(at(126), 484, 15, 14) + ellipse(at(406), 484, 15, 14), "#d9dde3", 2.2) +
      shape(ellipse(at(488), 446, 8, 12), light.lampsOn ? "#fff3a8" : "#fffbe0", 2.2),
  );
  return openAir(284, { ...seated(408, 90, 440), back: 340 });
}

/** On the back seat, the road behind through the rear window: cars follow, a signal. */
function backSeat(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 200, 120);
  const town = random.chance(0.5);
  if (town) backdrop.push(drawSkyline(sketch, 204, 96));
  else drawHills(sketch, { foot: 206, height: 90, layers: 3 });
  drawGround(sketch, 198, "flat");
  backdrop.push(
    rub(random, "M226 200H286L470 330H42Z", roadOf(sketch), { angle: 85 }),
    patch("M252 210h8l2 14h-12ZM248 236h16l4 26h-24ZM240 278h32l8 40h-48Z", "#fdf6d8"),
  );
  const at = mirror(random.chance(0.5));
  stand(sketch, 210, drawSignal(at(110), 236, 110));
  stand(sketch, 240, drawArt(random.pick(["🚗", "🚕", "🚙"]), { x: at(200), base: 266, size: 62 }));
  for (const [x, y, h] of [
    [80, 250, 96],
    [446, 254, 110],
  ] as const)
    stand(sketch, y, drawLocalTree(random, light, at(x), y, h));
  const inside = light.shade("#c9b8a6");
  stand(
    sketch,
    320,
    `<path d="M-6 -6H518V520H-6ZM60 300Q66 96 120 76H392Q446 96 452 300Z" fill="${inside}" fill-rule="evenodd" stroke="#4a372c" stroke-width="3"/>` +
      shape(rect(-6, 292, 524, 26), light.shade("#8f8272"), 2.6) +
      ink("M96 270L190 240M260 262L352 236", 3) +
      drawArt(random.pick(["🧸", "🐶", "🧻"]), { x: at(400), base: 294, size: 38 }) +
      shape(rect(204, 22, 104, 24), light.lampsOn ? "#fff0b0" : light.shade("#e6dccb"), 2.2),
  );
  const seat = light.shade("#a8907a");
  stand(
    sketch,
    330,
    drawSeatBack(100, 276, 500, 150, seat) +
      drawSeatBack(256, 276, 500, 150, seat) +
      drawSeatBack(412, 276, 500, 150, seat),
  );
  stand(
    sketch,
    TABLE_DEPTH,
    shape("M-6 520V450Q256 426 518 450V520Z", light.shade("#8a7563"), 3) +
      line("M20 470Q256 446 492 470", light.shade("#b39c86"), 3),
  );
  return openAir(198, { ...seated(446, 40, 472), back: 300 });
}

/** A car: from before it, from its side, on the back seat. */
export const drawCar: DrawScene = oneOf([fromTheFront, fromTheSide, backSeat]);
