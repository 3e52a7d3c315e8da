import { ellipse, line, path, rect, shape, standingBox } from "@/lib/painters/crayon/paper/shapes";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { groundShadow, speed, sweat } from "../marks";
import type { Act, MakeAct } from "../tableau";

const SKATING: Pose = {
  left: [70, 84],
  right: [62, 76],
  legs: [
    [-52, -34],
    [16, 4],
  ],
  lean: 10,
  sideways: true,
};

/** Dumbbells over the shoulders, or a yoga pose on a mat. */
export const exercise: MakeAct = ({ find, sketch }) => {
  const weights = find("dumbbell") !== null || (find("yoga") === null && sketch.random.chance(0.55));
  return weights ? lifting : yoga;
};

const lifting: Act = {
  uses: ["dumbbell"],
  width: 88,
  standingOnly: true,
  draw(shot, member, spot) {
    // A baby's arms don't reach over its head: it stretches along.
    if (member.who === "baby") return yoga.draw(shot, member, spot);
    const { x, y, height, flip } = spot;
    const person = shot.person(member, { x, y, height, flip, pose: POSES.lift });
    const u = person.unit;
    for (const hand of [person.hand, person.otherHand])
      shot.thing(
        "dumbbell",
        line(path`M${hand.x - 8 * u} ${hand.y - 1 * u}h${16 * u}`, "#59606e", 4) +
          shape(
            rect(hand.x - 12 * u, hand.y - 7 * u, 6 * u, 12 * u) + rect(hand.x + 6 * u, hand.y - 7 * u, 6 * u, 12 * u),
            "#59606e",
            2,
          ),
        { x0: hand.x - 12 * u, x1: hand.x + 12 * u, y0: hand.y - 7 * u, y1: hand.y + 5 * u },
        undefined,
        member.who,
      );
    shot.marks(sweat(person.head.x1 + 2 * u, person.head.y0 + 6 * u, u));
  },
};

const yoga: Act = {
  uses: ["yoga"],
  width: 74,
  standingOnly: true,
  draw(shot, member, { x, y, height, flip }) {
    const u = height / 100;
    shot.marks(shape(ellipse(x, y, 34 * u, 6 * u), "#9ecf9a", 2.2), y - 1);
    shot.person(member, { x, y: y - 1, height, flip, pose: POSES.yoga, face: member.face === "cry" ? "cry" : "proud" });
  },
};

/** Gliding on one leg; blades under the boots. */
export const skate: MakeAct = () => ({
  uses: ["skate"],
  width: 84,
  standingOnly: true,
  draw(shot, member, { x, y, height, flip }) {
    const side = flip ? -1 : 1;
    const person = shot.person(
      { ...member, clothes: { ...member.clothes, shoes: "#f4f7fa" } },
      { x, y: y - 4, height, flip, pose: SKATING, lookAt: { x: x + side * 200, y: y - height * 0.6 } },
    );
    const u = person.unit;
    shot.thing(
      "skate",
      line(path`M${x + side * 2 * u} ${y}h${side * 20 * u}`, "#7d8ea0", 3.4),
      standingBox(x + side * 12 * u, y + 2, 20 * u, 4),
      undefined,
      member.who,
    );
    shot.marks(speed(x - side * 26 * u, y, u, flip));
  },
});

/** High in the air, the shadow left on the ground. */
export const jump: MakeAct = () => ({
  uses: ["trampoline"],
  width: 70,
  standingOnly: true,
  draw(shot, member, { x, y, height, flip }) {
    shot.marks(groundShadow(x, y, height * 0.42), y - 1);
    const person = shot.person(member, { x, y, height, flip, pose: POSES.jump });
    const u = person.unit;
    shot.marks(
      line(
        path`M${x - 16 * u} ${y - 4 * u}v${-8 * u}M${x} ${y - 2 * u}v${-8 * u}M${x + 16 * u} ${y - 4 * u}v${-8 * u}`,
        "#9aa7b5",
        2.4,
      ),
      y - 0.9,
    );
  },
});

export const run: MakeAct = () => ({
  uses: [],
  width: 78,
  standingOnly: true,
  draw(shot, member, { x, y, height, flip }) {
    const side = flip ? -1 : 1;
    const person = shot.person(member, {
      x,
      y,
      height,
      flip,
      pose: POSES.run,
      lookAt: { x: x + side * 200, y: y - height * 0.7 },
    });
    shot.marks(speed(x - side * 32 * person.unit, y, person.unit, flip));
  },
});
