/** People who are seen from behind: who hurts is looked at by nobody, and nobody has to make a face. */
import { mixColours, OUTLINE } from "../paper/colour";
import { ellipse, line, outline, path, shape, tenth } from "../paper/shapes";
import type { HairStyle } from "../people/hair";
import type { Look } from "../people/look";

/** Around the centre of a head of radius 20. */
const CAP = "M-21 2Q-23 -24 0 -24Q23 -24 21 2Q20 13 12 17Q0 21 -12 17Q-20 13 -21 2Z";
const BOB = "M-23 4Q-25 -25 0 -25Q25 -25 23 4Q25 19 18 22Q0 27 -18 22Q-25 19 -23 4Z";
const LONG = "M-22 0Q-24 -25 0 -25Q24 -25 22 0Q27 26 20 45Q0 52 -20 45Q-27 26 -22 0Z";
const RING = "M-20 0Q-21 15 -11 18Q0 21 11 18Q21 15 20 0Q11 8 0 8Q-11 8 -20 0Z";

const hairFromBehind: Partial<Record<HairStyle, string>> = { bob: BOB, bowl: CAP, long: LONG, wave: LONG, bald: RING };

/** Drawn over the cap: tails, knots. */
const OVER: Partial<Record<HairStyle, string>> = {
  pony: "M-6 -10Q-10 16 -4 38Q1 43 6 37Q10 16 6 -10Z",
  pig: "M-19 6q-10 8 -8 28q6 6 11 -2q2 -14 3 -22ZM19 6q10 8 8 28q-6 6 -11 -2q-2 -14 -3 -22Z",
  braid: "M-16 12q-8 10 -5 28q5 6 10 -1q1 -14 1 -24ZM16 12q8 10 5 28q-5 6 -10 -1q-1 -14 -1 -24Z",
  bun: ellipse(0, -24, 9, 8),
  buns: ellipse(-15, -20, 8.5, 8.5) + ellipse(15, -20, 8.5, 8.5),
};
const CURLY: ReadonlySet<HairStyle> = new Set(["perm", "curl", "clown"]);
const CURLS = [-162, -126, -90, -54, -18, 18, 54, 90, 126, 162];

type Seat = {
  /** The middle of the head, and its radius in pixels. */
  x: number;
  y: number;
  r: number;
  /** Degrees; towards somebody. */
  tilt?: number;
  /** y down to which the back is drawn; what is in front hides its end. */
  foot: number;
};

/** Head, nape and shoulders of somebody who sits with their back to us. */
export function drawFromBehind(look: Look, { x, y, r, tilt = 0, foot }: Seat): string {
  const cloth = mixColours(look.colour, "#6f7794", 0.35);
  const wide = r * 1.75;
  const top = y + r * 1.12;
  const back = path`M${x - wide} ${foot}Q${x - wide - 4} ${top + r * 0.9} ${x - r * 0.92} ${top + r * 0.24}Q${x} ${top - r * 0.16} ${x + r * 0.92} ${top + r * 0.24}Q${x + wide + 4} ${top + r * 0.9} ${x + wide} ${foot}Z`;
  const neck = path`M${x - r * 0.36} ${y + r * 0.6}V${top + r * 0.2}H${x + r * 0.36}V${y + r * 0.6}Z`;
  return (
    shape(neck, look.skin, 2) +
    shape(back, cloth, 2.6) +
    line(
      path`M${x - r * 0.62} ${top + r * 0.24}Q${x} ${top + r * 0.5} ${x + r * 0.62} ${top + r * 0.24}`,
      mixColours(cloth, OUTLINE, 0.3),
      2.4,
      0.8,
    ) +
    `<g transform="translate(${tenth(x)} ${tenth(y)}) rotate(${tenth(tilt)}) scale(${(r / 20).toFixed(3)})">${head(look)}</g>`
  );
}

function head({ hair, hairColour, skin }: Look): string {
  const lock = (d: string) => `<path d="${d}" fill="${hairColour}" ${outline(2)}/>`;
  const strand = (d: string) => line(d, mixColours(hairColour, "#fff3df", 0.22), 1.3, 0.8);
  const ears = shape(ellipse(-20, 2, 3.6, 4.8) + ellipse(20, 2, 3.6, 4.8), skin, 1.7);
  if (hair === "bald") return ears + shape(ellipse(0, 0, 20, 20), skin, 2.2) + lock(RING);
  const curls = CURLY.has(hair)
    ? lock(
        CURLS.map((a) =>
          ellipse(Math.cos((a * Math.PI) / 180) * 18, Math.sin((a * Math.PI) / 180) * 17 - 2, 8, 8),
        ).join(""),
      )
    : "";
  const cap = hairFromBehind[hair] ?? CAP;
  return (
    ears +
    curls +
    lock(cap) +
    strand("M-12 -16Q-16 0 -13 12M0 -21Q-2 -4 0 14M12 -16Q16 0 13 12") +
    (OVER[hair] ? lock(OVER[hair]) : "")
  );
}
