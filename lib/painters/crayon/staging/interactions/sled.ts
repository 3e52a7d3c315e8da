import { limb, line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import type { CastMember } from "@/lib/painters/crayon/people/cast";
import { buildOf } from "@/lib/painters/crayon/people/look";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { unitOf } from "../holding";
import { speed } from "../marks";
import type { Interaction, Tableau } from "../tableau";

const ON_SLED: Pose = {
  ...POSES.ride,
  left: [120, 150],
  right: [126, 146],
  legs: [
    [76, 58],
    [84, 66],
  ],
  lean: -10,
};
const SKIING: Pose = {
  left: [38, 50],
  right: [44, 58],
  legs: [
    [30, -14],
    [38, -10],
  ],
  lean: 14,
  sideways: true,
};

/** Down a slope: on a sled with the arms up, or on skis with two sticks. */
export const sled: Interaction = ({ by, partners, find, sketch }) => {
  const [a] = by;
  if (!a) return null;
  const skis = find("ski", "sled")?.id === "ski" || (sketch.plan.scene === "skislope" && !find("sled"));
  return skis ? onSkis(a) : onSled([...by, ...partners].slice(0, 2));
};

function onSled(riders: CastMember[]): Tableau {
  return {
    members: riders,
    uses: ["sled"],
    width: 58 + riders.length * 36,
    top: 100,
    draw(shot, { x, y, height, flip }) {
      const u = height / 100;
      const side = flip ? -1 : 1;
      const half = 20 + riders.length * 18;
      const p = (dx: number, dy: number) => path`${x + side * dx * u} ${y + dy * u}`;
      shot.thing(
        "sled",
        limb(`M${p(-half, -3)}L${p(half + 4, -3)}Q${p(half + 14, -4)} ${p(half + 10, -16)}`, "#c98f5b", 4) +
          limb(`M${p(-half + 8, -4)}L${p(-half + 8, -11)}M${p(half - 6, -4)}L${p(half - 6, -11)}`, "#8f5f35", 3) +
          shape(`M${p(-half, -16)}L${p(half + 4, -16)}L${p(half + 4, -10)}L${p(-half, -10)}Z`, "#e8574a", 2.2),
        { x0: x - (half + 8) * u, x1: x + (half + 12) * u, y0: y - 17 * u, y1: y },
        y - 0.5,
        riders[0]?.who,
      );
      riders.forEach((member, i) => {
        const own = unitOf(member, height);
        const hip = y - 19 * u;
        shot.person(member, {
          x: x + side * (riders.length > 1 ? (i === 0 ? 12 : -26) : -6) * u,
          y: hip - buildOf(member.look).hip * own * 0.42,
          height,
          flip,
          pose: riders.length > 1 && i === 0 ? { ...ON_SLED, left: [50, 80], right: [56, 84] } : ON_SLED,
          face: member.face === "cry" ? "cry" : "laugh",
          depth: y - 0.3 - i * 0.01,
        });
      });
      shot.marks(speed(x - side * (half + 8) * u, y, u, flip));
    },
  };
}

function onSkis(a: CastMember): Tableau {
  return {
    members: [a],
    uses: ["ski"],
    width: 104,
    draw(shot, { x, y, height, flip }) {
      const u = unitOf(a, height);
      const side = flip ? -1 : 1;
      const p = (dx: number, dy: number) => path`${x + side * dx * u} ${y + dy * u}`;
      shot.thing(
        "ski",
        limb(`M${p(-36, 0)}L${p(40, 0)}Q${p(48, -1)} ${p(50, -7)}`, "#e8574a", 3.4) +
          limb(`M${p(-30, 4)}L${p(46, 4)}Q${p(54, 3)} ${p(56, -3)}`, "#f2b53f", 3.4),
        { x0: x - 40 * u, x1: x + 56 * u, y0: y - 8 * u, y1: y + 6 * u },
        y - 0.5,
        a.who,
      );
      const person = shot.person(
        { ...a, clothes: { ...a.clothes, hat: a.clothes.hat ?? "beanie" } },
        { x, y, height, flip, pose: SKIING, lookAt: { x: x + side * 200, y: y - 50 * u } },
      );
      const stick = (at: { x: number; y: number }) =>
        line(path`M${at.x + side * 3 * u} ${at.y - 4 * u}L${at.x - side * 24 * u} ${y - 2 * u}`, "#59606e", 3);
      shot.thing(
        "ski sticks",
        stick(person.hand),
        {
          x0: Math.min(person.hand.x, person.hand.x - side * 24 * u),
          x1: Math.max(person.hand.x, person.hand.x - side * 24 * u),
          y0: person.hand.y - 4 * u,
          y1: y,
        },
        y + 0.2,
        a.who,
      );
      shot.marks(speed(x - side * 34 * u, y, u, flip));
    },
  };
}
