import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { ellipse, ink, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import type { CastMember } from "@/lib/painters/crayon/people/cast";
import { POSES } from "@/lib/painters/crayon/people/pose";
import { drawArt } from "@/lib/painters/crayon/things/art";
import { ahead, type Interaction, type Tableau } from "../tableau";

/** Somebody pushes a full trolley, or carries bags in both hands. */
export const shop: Interaction = ({ by, partners, sketch }) => {
  const [a, b] = [...by, ...partners];
  if (!a) return null;
  return ["market", "store"].includes(sketch.plan.scene) || sketch.random.chance(0.4)
    ? trolley(a, b)
    : bags(a, sketch.random.int(BRIGHT.length));
};

function trolley(a: CastMember, b: CastMember | undefined): Tableau {
  return {
    members: b ? [a, b] : [a],
    uses: ["cart"],
    width: b ? 156 : 108,
    draw(shot, spot) {
      const { y, height, flip } = spot;
      const u = height / 100;
      const side = flip ? -1 : 1;
      const shift = b ? 22 : 0;
      const x = ahead(spot, 26 + shift);
      const p = (dx: number, dy: number) => path`${x + side * dx * u} ${y + dy * u}`;
      const person = { y, height, flip, lookAt: { x: x + side * 200, y: y - 60 * u } };
      if (b) shot.person(b, { ...person, x: ahead(spot, -76 + shift), y: y - 3, pose: POSES.ease });
      shot.person(a, {
        ...person,
        x: ahead(spot, -26 + shift),
        pose: { ...POSES.walk, lean: 5 },
        reach: { right: { x: x - side * 22 * u, y: y - 42 * u }, left: { x: x - side * 24 * u, y: y - 40 * u } },
      });
      const goods = ["🥦", "🍞", "🥛", "🍎"]
        .map((key, i) =>
          drawArt(key, { x: x + side * (i * 10 - 12) * u, base: y - 30 * u, size: (i % 2 ? 20 : 25) * u }),
        )
        .join("");
      shot.thing(
        "cart",
        goods +
          shape(`M${p(-22, -40)}L${p(28, -38)}L${p(22, -14)}L${p(-14, -14)}Z`, "#dfe6ea", 2.4).replace(
            'fill="#dfe6ea"',
            'fill="#dfe6ea" fill-opacity=".8"',
          ) +
          ink(
            `M${p(-11, -39)}L${p(-6, -14)}M${p(2, -39)}L${p(5, -14)}M${p(15, -38)}L${p(14, -14)}M${p(-19, -28)}L${p(25, -27)}`,
            1.4,
          ) +
          line(`M${p(-14, -14)}L${p(-10, -6)}L${p(20, -6)}`, "#7d8790", 3) +
          shape(
            ellipse(x - side * 8 * u, y - 3 * u, 4 * u, 4 * u) + ellipse(x + side * 18 * u, y - 3 * u, 4 * u, 4 * u),
            "#59606e",
            1.8,
          ),
        { x0: x - 28 * u, x1: x + 28 * u, y0: y - 54 * u, y1: y },
      );
    },
  };
}

function bags(a: CastMember, tint: number): Tableau {
  return {
    members: [a],
    uses: ["handbag", "bag"],
    width: 92,
    draw(shot, { x, y, height, flip }) {
      const person = shot.person(a, {
        x,
        y,
        height,
        flip,
        pose: { ...POSES.stand, left: [40, 16], right: [40, 16], tilt: 4 },
      });
      const u = person.unit;
      [person.hand, person.otherHand].forEach((hand, i) => {
        const colour = BRIGHT[(tint + i * 2) % BRIGHT.length] ?? BRIGHT[0];
        shot.thing(
          "shopping bag",
          ink(
            path`M${hand.x - 6 * u} ${hand.y + 8 * u}Q${hand.x} ${hand.y - 8 * u} ${hand.x + 6 * u} ${hand.y + 8 * u}`,
            1.8,
          ) +
            shape(rect(hand.x - 10 * u, hand.y + 6 * u, 20 * u, 20 * u), colour, 2) +
            line(path`M${hand.x - 10 * u} ${hand.y + 13 * u}h${20 * u}`, "#fffaf0", 2.4, 0.8),
          { x0: hand.x - 10 * u, x1: hand.x + 10 * u, y0: hand.y, y1: hand.y + 26 * u },
          undefined,
          a.who,
        );
      });
    },
  };
}
