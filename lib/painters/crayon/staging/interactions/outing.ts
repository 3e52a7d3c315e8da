import { ellipse, limb, line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { POSES } from "@/lib/painters/crayon/people/pose";
import { inHand } from "../holding";
import type { MakeAct } from "../tableau";

/** A walking stick in the hand. */
export const hike: MakeAct = () => ({
  uses: ["stick", "bag"],
  width: 70,
  standingOnly: true,
  draw(shot, member, { x, y, height, flip }) {
    const side = flip ? -1 : 1;
    const clothes = member.clothes.backpack ? member.clothes : { ...member.clothes, backpack: "#58a05a" };
    shot.person(
      { ...member, clothes },
      {
        x,
        y,
        height,
        flip,
        pose: { ...POSES.walk, right: [50, 96], lean: 5 },
        hold: ({ hand, unit }) => ({
          what: "stick",
          box: {
            x0: Math.min(hand.x, hand.x + side * 7 * unit) - 2,
            x1: Math.max(hand.x, hand.x + side * 7 * unit) + 2,
            y0: hand.y - 12 * unit,
            y1: y,
          },
          svg: limb(
            path`M${hand.x - side * 2 * unit} ${hand.y - 12 * unit}L${hand.x + side * 7 * unit} ${y}`,
            "#a8734a",
            2.6,
          ),
        }),
      },
    );
  },
});

/** A rod over the water; line and float are behind everybody, so that they cross no face. */
export const fish: MakeAct = ({ stage }) => ({
  uses: [],
  width: 108,
  standingOnly: true,
  draw(shot, member, { x: middle, y, height, flip }) {
    const side = flip ? -1 : 1;
    const u = (height * member.look.scale) / 100;
    const x = middle - side * 22 * u;
    const person = shot.person(member, {
      x,
      y,
      height,
      flip,
      pose: { ...POSES.reach, right: [62, 108] },
      lookAt: { x: x + side * 200, y: y - height * 0.5 },
    });
    const { hand } = person;
    const room = side > 0 ? 492 - hand.x : hand.x - 20;
    const tip = { x: hand.x + side * Math.max(12, Math.min(44 * u, room - 14)), y: hand.y - 34 * u };
    const water = stage.water ?? stage.horizon + 40;
    const float = { x: tip.x + side * 6, y: Math.min(y - 10, Math.max(water, tip.y + 24)) };
    shot.thing(
      "rod",
      limb(path`M${hand.x - side * 6 * u} ${hand.y + 6 * u}L${tip.x} ${tip.y}`, "#a8734a", 2.4) +
        line(
          path`M${tip.x} ${tip.y}Q${float.x + side * 5} ${(tip.y + float.y) / 2} ${float.x} ${float.y - 4}`,
          "#4a372c",
          1.8,
        ) +
        shape(ellipse(float.x, float.y, 5, 6), "#e8453c", 1.8),
      {
        x0: Math.min(hand.x, tip.x, float.x) - 5,
        x1: Math.max(hand.x, tip.x, float.x) + 5,
        y0: tip.y,
        y1: Math.max(hand.y, float.y) + 6,
      },
      stage.back + 1,
      member.who,
    );
  },
});

/** Looking at the watch, or out for what is to come. */
export const wait: MakeAct = () => ({
  uses: ["watch", "wristwatch"],
  draw(shot, member, { x, y, height, flip }) {
    const side = flip ? -1 : 1;
    const pose = { ...POSES.ease, left: [16, -20] as const, right: [46, -100] as const, tilt: 4 };
    shot.person(member, {
      x,
      y,
      height,
      flip,
      pose,
      lookAt: { x: x - side * 30, y: y - height * 0.3 },
      hold: (p) =>
        inHand("wristwatch", "⌚", { x: p.hand.x + side * 4 * p.unit, y: p.hand.y }, { size: 11 * p.unit, above: 0.5 }),
    });
  },
});

/** Waving to somebody beyond the paper. */
export const wave: MakeAct = () => ({
  uses: [],
  width: 66,
  draw(shot, member, { x, y, height, flip }) {
    const side = flip ? -1 : 1;
    const person = shot.person(member, {
      x,
      y,
      height,
      flip,
      pose: POSES.wave,
      lookAt: { x: x + side * 100, y: y - height },
    });
    const u = person.unit;
    const { hand } = person;
    shot.marks(
      line(
        path`M${hand.x + side * 8 * u} ${hand.y - 4 * u}q${side * 4 * u} ${4 * u} 0 ${9 * u}M${hand.x + side * 13 * u} ${hand.y - 6 * u}q${side * 6 * u} ${6 * u} 0 ${13 * u}`,
        "#8fa9bd",
        2.4,
      ),
    );
  },
});
