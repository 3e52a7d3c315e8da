import { limb, line, path, rect, shape } from "@/lib/painters/crayon/paper/shapes";
import { POSES } from "@/lib/painters/crayon/people/pose";
import { artKeyOf, drawArt } from "@/lib/painters/crayon/things/art";
import { inBothHands } from "../holding";
import { sparkle } from "../marks";
import type { MakeAct } from "../tableau";

/** Sweeping with a broom, or vacuuming. */
export const clean: MakeAct = ({ sketch }) => {
  const vacuum = sketch.random.chance(0.4);
  return {
    uses: ["broom", "bin", "trash"],
    width: 92,
    standingOnly: true,
    draw(shot, member, { x: middle, y, height, flip }) {
      const side = flip ? -1 : 1;
      const u = (height * member.look.scale) / 100;
      const x = middle - side * 12 * u;
      const floor = { x: x + side * 44 * u, y: y - 2 * u };
      const person = shot.person(member, {
        x,
        y,
        height,
        flip,
        pose: { ...POSES.reach, lean: 6 },
        reach: { right: { x: x + side * 23 * u, y: y - 36 * u }, left: { x: x + side * 12 * u, y: y - 46 * u } },
        lookAt: floor,
      });
      const { hand, otherHand } = person;
      const tool = vacuum
        ? line(path`M${otherHand.x} ${otherHand.y}L${floor.x - side * 4 * u} ${floor.y - 6 * u}`, "#59606e", 5) +
          shape(rect(floor.x - 10 * u, floor.y - 7 * u, 20 * u, 8 * u), "#e8574a", 2.2)
        : limb(
            path`M${otherHand.x - side * 4 * u} ${otherHand.y - 8 * u}L${floor.x - side * 5 * u} ${floor.y - 10 * u}`,
            "#b97f48",
            3,
          ) +
          shape(
            path`M${floor.x - side * 9 * u} ${floor.y - 13 * u}L${floor.x + side * 3 * u} ${floor.y - 10 * u}L${floor.x + side * 10 * u} ${floor.y + 3 * u}L${floor.x - side * 12 * u} ${floor.y + 3 * u}Z`,
            "#f2c14e",
            2.2,
          );
      shot.thing(
        vacuum ? "vacuum cleaner" : "broom",
        tool,
        { x0: Math.min(hand.x, floor.x - 12 * u), x1: Math.max(hand.x, floor.x + 12 * u), y0: hand.y, y1: y + 2 },
        undefined,
        member.who,
      );
      shot.marks(sparkle(floor.x + side * 8 * u, y - 22 * u, 4 * u, "#8fc3e8"));
    },
  };
};

/** A box, or what is carried, before the chest. */
export const carry: MakeAct = ({ find }) => {
  const named = find("suitcase", "bag", "laundry", "pot", "watermelon");
  return {
    uses: named ? [named.id] : [],
    width: 64,
    draw(shot, member, { x, y, height, flip }) {
      shot.person(member, {
        x,
        y,
        height,
        flip,
        pose: { ...POSES.carry, left: [46, -48], right: [46, -48] },
        hold: (p) =>
          inBothHands(named?.id ?? "box", named ? artKeyOf(named) : "📦", p, { size: 38 * p.unit, above: 0.6 }),
      });
    },
  };
};

/** A cake with candles before the one who blows. */
export const blowCandles: MakeAct = ({ stage }) => {
  return {
    // A table has a cake of its own.
    uses: stage.seating === "standing" ? ["cake", "candle"] : ["candle"],
    width: 92,
    draw(shot, member, { x: middle, y, height, flip, seated }) {
      const side = flip ? -1 : 1;
      const x = middle - (seated ? 0 : side * 16 * (height / 100));
      const person = shot.person(member, {
        x,
        y,
        height,
        flip,
        face: "kiss",
        pose: seated ? { ...POSES.table, tilt: 5 } : { ...POSES.offer, left: [40, 56], lean: 6 },
        lookAt: { x: x + side * 60, y: y - height * 0.4 },
      });
      const u = person.unit;
      if (!seated) {
        const cake = { x: person.hand.x + side * 10 * u, y: person.hand.y + 6 * u };
        shot.thing(
          "cake",
          drawArt("🎂", { x: cake.x, base: cake.y, size: 36 * u }),
          { x0: cake.x - 18 * u, x1: cake.x + 18 * u, y0: cake.y - 36 * u, y1: cake.y },
          undefined,
          member.who,
        );
      }
      const lips = { x: person.mouth.x + side * 14 * u, y: person.mouth.y + 4 * u };
      shot.marks(
        line(
          path`M${lips.x} ${lips.y}l${side * 9 * u} ${4 * u}M${lips.x - side * 1 * u} ${lips.y + 5 * u}l${side * 8 * u} ${6 * u}`,
          "#9fc3dd",
          2.2,
        ),
      );
    },
  };
};
