import { BRIGHT } from "../paper/colour";
import { ellipse, ink, line, path, rect, shape } from "../paper/shapes";
import { type Sketch, stand } from "../paper/sketch";
import { openAir, type Stage } from "../paper/stage";
import { waxArea } from "../paper/wax";
import { drawSky } from "../things/sky";
import { drawPasserBy } from "./parts/passers-by";

/** A ball game: full stands, scoreboard, a diamond or a goal, two players. */
export function drawStadium(sketch: Sketch): Stage {
  const { random, light, backdrop, mentions } = sketch;
  drawSky(sketch, 120, 110);
  backdrop.push(
    waxArea(random, rect(-4, 104, 520, 112), {
      base: light.shade("#d8d3c8"),
      strokes: light.shade("#bfb7a5"),
      angle: 0,
      gap: 9,
      width: 5,
      outlined: true,
      opacity: 0.6,
    }),
    crowd(sketch),
  );
  backdrop.push(
    waxArea(random, rect(-4, 214, 520, 300), {
      base: light.shade("#a9d77f"),
      strokes: light.shade("#6fb453"),
      angle: -20,
      gap: 9,
      width: 6,
      opacity: 0.8,
    }),
  );
  const soccer = mentions.has("soccer");
  backdrop.push(soccer ? pitch() : diamond(), scoreboard(random.chance(0.5) ? 26 : 336));
  stand(sketch, 300, drawPasserBy(random, 404, 318, 62, "run") + drawPasserBy(random, 96, 312, 58, "wave"));
  return openAir(214, { back: 368, middle: 420, front: 488 });
}

function crowd({ random, light }: Sketch): string {
  const heads: Record<string, string> = {};
  for (let row = 0; row < 5; row++)
    for (let i = 0; i < 28; i++) {
      const colour = random.pick([...BRIGHT, "#fff3df"]);
      heads[colour] =
        (heads[colour] ?? "") +
        ellipse(i * 19 + random.range(-3, 3) + (row % 2) * 9, 120 + row * 19 + random.range(-2, 2), 6.6, 6.6);
    }
  return Object.entries(heads)
    .map(([colour, d]) => shape(d, light.shade(colour), 1.2))
    .join("");
}

function diamond(): string {
  const bases = [
    [256, 398],
    [122, 318],
    [256, 258],
    [390, 318],
  ] as const;
  return (
    shape("M256 400L120 318L256 256L392 318Z", "#e3b678", 2.6) +
    shape("M256 372L170 318L256 282L342 318Z", "#9fd077", 2.2) +
    bases.map(([x, y]) => shape(path`M${x - 8} ${y}l8 -7l8 7l-8 7Z`, "#ffffff", 1.8)).join("")
  );
}

const pitch = () =>
  line("M0 240H512M256 240V420M186 330a70 40 0 1 0 140 0a70 40 0 1 0 -140 0", "#ffffff", 4, 0.9) +
  ink("M30 240V300H70V240M482 240V300H442V240", 4) +
  line("M30 256H70M30 276H70M44 240V300M57 240V300M442 256H482M442 276H482M456 240V300M469 240V300", "#ffffff", 1.8);

const scoreboard = (x: number) =>
  shape(rect(x, 24, 150, 80), "#2f6e4f", 3.4) +
  `<g transform="translate(${x - 330} -2)">${line("M376 46l-20 0l-2 14q22 -4 22 10q-2 14 -22 10M404 56l0 1M404 74l0 1M428 48q18 -6 18 6q0 10 -12 10q14 0 12 12q-4 10 -20 4", "#ffffff", 4.4)}</g>`;
