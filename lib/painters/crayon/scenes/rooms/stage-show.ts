import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { isHushed } from "@/lib/painters/crayon/paper/light";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { type Sketch, stand } from "@/lib/painters/crayon/paper/sketch";
import { indoors, openAir, type Stage } from "@/lib/painters/crayon/paper/stage";
import { drawTree } from "@/lib/painters/crayon/things/nature";
import { drawSky } from "@/lib/painters/crayon/things/sky";
import { oneOf } from "../layouts";
import { drawBeam, drawBunting, drawRoom } from "../parts/room";
import { rub } from "../parts/rub";
import { drawSkyline } from "../parts/town";

const note = (x: number, y: number, colour: string) =>
  line(path`M${x} ${y}v-28l16 -5v27`, colour, 3.6) + line(path`M${x - 5} ${y + 1}h5M${x + 11} ${y - 5}h5`, colour, 8);

function notes({ random, backdrop }: Sketch, count: number, lowest = 220): void {
  for (let i = 0; i < count; i++)
    backdrop.push(
      note(random.range(90, 420), random.range(96, lowest), random.pick(["#ffe27a", "#ffb3c7", "#a8e0f0"])),
    );
}

/** Red curtains, beams of light. */
function curtains(sketch: Sketch): Stage {
  const { backdrop } = sketch;
  drawRoom(sketch, ["#5a3d6e", "#472d5a"], ["#c99a6b", "#a97645"], 372);
  backdrop.push(
    drawBeam("M150 0L70 420L250 420Z"),
    drawBeam("M362 0L262 420L442 420Z"),
    drawBeam("M256 0L176 430L336 430Z"),
  );
  backdrop.push(
    shape("M0 0Q100 130 44 386L0 386ZM512 0Q412 130 468 386L512 386Z", "#c8373f", 3.4),
    line("M14 60Q46 180 22 370M40 40Q76 150 40 330M498 60Q466 180 490 370M472 40Q436 150 472 330", "#96262e", 3.4),
  );
  let scallops = "M0 0";
  for (let i = 0; i < 8; i++) scallops += path`v${i ? 0 : 34}q32 34 64 0`;
  backdrop.push(shape(`${scallops}V0Z`, "#d9454d", 3));
  notes(sketch, 7);
  return indoors(372, { back: 398, front: 480 });
}

/** A festival in the open: a truss with lamps, a screen, hands of the crowd in front of the stage. */
function festival(sketch: Sketch): Stage {
  const { random, light, backdrop } = sketch;
  drawSky(sketch, 330, 110);
  backdrop.push(drawSkyline(sketch, 330, 90));
  for (const x of [24, 488]) stand(sketch, 300, drawTree(random, light, x, 346, 150));
  const truss = path`M84 350V84H428V350M100 350V100H412V350M84 130l16 -16M84 180l16 -16M84 230l16 -16M84 280l16 -16M412 114l16 16M412 164l16 16M412 214l16 16M412 264l16 16M130 84l16 16M190 84l16 16M250 84l16 16M310 84l16 16M370 84l16 16`;
  backdrop.push(
    rub(random, rect(100, 100, 312, 240), ["#5a4a86", "#483a70"], { angle: 80 }),
    ink(truss, 4),
    line(truss, light.shade("#c9d0da"), 1.8),
  );
  for (const [i, x] of [140, 200, 256, 312, 372].entries()) {
    const colour = ["#ffe27a", "#ff9ec0", "#8fe0f0", "#b8f09a", "#ffe27a"][i] ?? "#ffe27a";
    backdrop.push(
      drawBeam(path`M${x} 110L${x - 34 + (i - 2) * 16} 340H${x + 34 + (i - 2) * 16}Z`, colour),
      shape(ellipse(x, 108, 10, 11), colour, 2.2),
    );
  }
  notes(sketch, 5, 200);
  backdrop.push(
    rub(random, rect(-4, 338, 520, 190), [light.shade("#b98a5f"), light.shade("#946840")], { angle: 3 }),
    shape(rect(-6, 332, 524, 14), light.shade("#d9b283"), 2.4),
  );
  if (!light.raining && !isHushed(sketch.plan)) backdrop.push(drawBunting());
  for (const x of [54, 458])
    stand(
      sketch,
      350,
      shape(rect(x - 34, 240, 68, 122), "#3b3446", 2.6) +
        shape(ellipse(x, 276, 20, 20) + ellipse(x, 326, 24, 24), "#5b5268", 2.4),
    );
  stand(sketch, 600, handsOf(sketch));
  return openAir(338, { back: 380, middle: 416, front: 474 });
}

/** Hands and light sticks along the lower edge: the crowd sees what we see. */
function handsOf({ random }: Sketch): string {
  let svg = "";
  for (let x = 14; x < 512; x += 42) {
    const px = x + random.range(-8, 8);
    svg +=
      line(path`M${px} 516l${random.range(-6, 6)} -20`, "#f4c9a4", 9) +
      line(path`M${px} 500v-16`, random.pick(BRIGHT), 5);
  }
  return svg;
}

/** A concert hall: panels of wood, pipes of an organ, rows of the audience in boxes. */
function concertHall(sketch: Sketch): Stage {
  const { random, backdrop } = sketch;
  drawRoom(sketch, ["#e0b380", "#c9945a"], ["#c48d58", "#a8703d"], 352);
  let pipes = "";
  for (let i = 0; i < 13; i++) {
    const x = 152 + i * 17;
    const top = 60 + Math.abs(i - 6) * 11;
    pipes += path`M${x - 6} 200V${top}q6 -9 12 0V200Z`;
  }
  backdrop.push(
    shape("M-6 -6H90V300L-6 330ZM518 -6H422V300L518 330Z", "#c98f5b", 2.8),
    line("M30 0V318M60 0V310M482 0V318M452 0V310", "#a8703d", 3),
    shape(pipes, "#e6dcc0", 2.2),
    shape(rect(140, 196, 232, 26), "#a8703d", 2.6),
    shape("M-6 150H96V186H-6ZM416 150H518V186H416Z", "#b3423f", 2.6),
    listeners(random, 0) + listeners(random, 424),
  );
  backdrop.push(
    drawBeam("M180 -4L110 430H300Z"),
    drawBeam("M332 -4L212 430H402Z"),
    shape(ellipse(256, 366, 210, 22), "#d9a878", 2.4),
  );
  backdrop.push(
    [196, 256, 316]
      .map((x) => ink(path`M${x} -4V22`, 2) + shape(path`M${x - 20} 42q0 -22 20 -22t20 22Z`, "#f7c24a", 2.2))
      .join(""),
  );
  notes(sketch, 4);
  return indoors(352, { back: 384, front: 482 });
}

/** Heads in a box of the hall. */
function listeners(random: Sketch["random"], from: number): string {
  let svg = "";
  for (let i = 0; i < 4; i++) svg += shape(ellipse(from + 10 + i * 23, 143, 9, 9), random.pick(BRIGHT), 1.6);
  return svg;
}

/** A stage: red curtains, a festival in the open, a concert hall. */
export const drawStageShow = oneOf([curtains, festival, concertHall]);
