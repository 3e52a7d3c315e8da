import { line, path, rect, shape, standingBox } from "@/lib/painters/crayon/paper/shapes";
import type { CastMember } from "@/lib/painters/crayon/people/cast";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { inHand } from "../holding";
import { notes } from "../marks";
import { ahead, type Interaction, type Tableau } from "../tableau";

const STRUM: Pose = { ...POSES.ease, left: [58, 96], right: [40, -40], lean: 2 };
const FIDDLE: Pose = { ...POSES.ease, left: [74, 128], right: [80, 150], tilt: -6 };
const BLOW: Pose = { ...POSES.ease, left: [56, 130], right: [64, 116], lean: -4 };
const DRUMMING: Pose = { ...POSES.ease, left: [60, 80], right: [66, 96], lean: 2 };
const AT_KEYS: Pose = {
  ...POSES.ride,
  left: [40, 60],
  right: [56, 76],
  legs: [
    [70, 6],
    [78, 2],
  ],
  lean: 3,
};
const KEYS: Record<string, string> = {
  guitar: "🎸",
  violin: "🎻",
  cello: "🎻",
  trumpet: "🎺",
  saxophone: "🎷",
  flute: "🎺",
  drum: "🥁",
};

/** Somebody makes music; the instrument in its right place, notes above. */
export const play: Interaction = ({ by: [a], find }) => {
  if (!a) return null;
  const thing = find("piano", ...Object.keys(KEYS));
  if (!thing) return null;
  return thing.id === "piano" ? piano(a) : inHands(a, thing.id, KEYS[thing.id] ?? "🎸");
};

function piano(a: CastMember): Tableau {
  return {
    members: [a],
    uses: ["piano", "music"],
    width: 118,
    top: 118,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const u = height / 100;
      const side = flip ? -1 : 1;
      const own = u * a.look.scale;
      const x = ahead(spot, 34);
      const seat = ahead(spot, -24);
      shot.marks(
        shape(rect(seat - 14 * u, y - 21 * own, 28 * u, 5 * u), "#b97f48", 2) +
          line(path`M${seat - 10 * u} ${y - 16 * own}V${y}M${seat + 10 * u} ${y - 16 * own}V${y}`, "#8f5f35", 4),
        y - 0.4,
      );
      const p = (dx: number, dy: number) => path`${x + side * dx * u} ${y + dy * u}`;
      shot.thing(
        "piano",
        shape(`M${p(-2, 0)}L${p(-2, -74)}L${p(24, -74)}L${p(24, 0)}Z`, "#6b4a3a", 3) +
          shape(`M${p(-20, -32)}L${p(0, -32)}L${p(0, -40)}L${p(-20, -38)}Z`, "#fffdf4", 2) +
          line(
            `M${p(-15, -38)}L${p(-15, -34)}M${p(-9, -39)}L${p(-9, -34)}M${p(-4, -39)}L${p(-4, -34)}`,
            "#3b3540",
            2.4,
          ) +
          line(`M${p(-16, -31)}L${p(-16, 0)}`, "#6b4a3a", 4) +
          shape(`M${p(2, -56)}L${p(12, -57)}L${p(12, -70)}L${p(2, -70)}Z`, "#fffaf0", 1.6),
        { x0: x - 24 * u, x1: x + 26 * u, y0: y - 76 * u, y1: y },
        y - 0.2,
      );
      shot.person(a, {
        x: seat,
        y,
        height,
        flip,
        pose: AT_KEYS,
        reach: { right: { x: x - side * 12 * u, y: y - 41 * u }, left: { x: x - side * 18 * u, y: y - 40 * u } },
        lookAt: { x, y: y - 62 * u },
      });
      shot.marks(notes(x + side * 4 * u, y - 84 * u, u));
    },
  };
}

function inHands(a: CastMember, what: string, key: string): Tableau {
  return {
    members: [a],
    uses: [what, "music"],
    width: 88,
    top: 120,
    draw(shot, { x, y, height, flip }) {
      const side = flip ? -1 : 1;
      const pose =
        what === "guitar" ? STRUM : what === "violin" || what === "cello" ? FIDDLE : what === "drum" ? DRUMMING : BLOW;
      const drum = what === "drum";
      const person = shot.person(a, {
        x,
        y,
        height,
        flip,
        pose,
        ...(drum
          ? {}
          : {
              hold: (p) => {
                const size = (what === "guitar" ? 46 : 34) * p.unit;
                const at =
                  what === "guitar"
                    ? { x: (p.hand.x + p.otherHand.x) / 2, y: p.hand.y }
                    : { x: p.hand.x - side * 2 * p.unit, y: p.hand.y };
                return inHand(what, key, at, { size, above: 0.52, flip: !flip });
              },
            }),
      });
      const u = person.unit;
      if (drum) {
        const top = y - 36 * u;
        shot.thing(
          what,
          shape(
            path`M${x - 19 * u} ${top}V${top + 24 * u}Q${x} ${top + 31 * u} ${x + 19 * u} ${top + 24 * u}V${top}Z`,
            "#e8574a",
            2.4,
          ) +
            shape(
              path`M${x - 19 * u} ${top}Q${x} ${top - 7 * u} ${x + 19 * u} ${top}Q${x} ${top + 7 * u} ${x - 19 * u} ${top}Z`,
              "#fffaf0",
              2.2,
            ) +
            line(
              path`M${person.hand.x} ${person.hand.y}L${x + side * 6 * u} ${top - 1 * u}M${person.otherHand.x} ${person.otherHand.y}L${x - side * 6 * u} ${top - 1 * u}`,
              "#b97f48",
              3,
            ),
          standingBox(x, top + 30 * u, 40 * u, 38 * u),
        );
      }
      shot.marks(notes(person.head.x1 + 2 * u, person.head.y0 + 4 * u, u * 0.9));
    },
  };
}
