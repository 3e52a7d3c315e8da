import { line, path } from "@/lib/painters/crayon/paper/shapes";
import { POSES } from "@/lib/painters/crayon/people/pose";
import { inHand } from "../holding";
import type { MakeAct } from "../tableau";

/** Both fists at the cheeks. */
export const cry: MakeAct = () => ({
  uses: [],
  draw(shot, member, { x, y, height, flip }) {
    shot.person(member, { x, y, height, flip, face: "cry", pose: POSES.crying });
  },
});

/** Arms up. */
export const cheer: MakeAct = () => ({
  uses: [],
  width: 72,
  draw(shot, member, { x, y, height, flip }) {
    const person = shot.person(member, {
      x,
      y,
      height,
      flip,
      face: member.face === "cry" ? "cry" : "laugh",
      pose: POSES.cheer,
    });
    const u = person.unit;
    const x0 = (person.head.x0 + person.head.x1) / 2;
    shot.marks(
      line(
        [-1, 0, 1]
          .map((i) => path`M${x0 + i * 13 * u} ${person.head.y0 - (i ? 3 : 5) * u}l${i * 4 * u} ${-8 * u}`)
          .join(""),
        "#f2b53f",
        3,
      ),
    );
  },
});

/** A thermometer, a hand at the brow of a hot head. */
export const sick: MakeAct = () => ({
  uses: ["thermometer", "mask"],
  draw(shot, member, { x, y, height, flip }) {
    shot.person(member, {
      x,
      y,
      height,
      flip,
      face: member.face === "cry" ? "cry" : "sick",
      pose: { ...POSES.ease, right: [30, -40], tilt: 9 },
      hold: (p) => inHand("thermometer", "🌡️", p.hand, { size: 20 * p.unit, above: 0.7 }),
    });
  },
});
