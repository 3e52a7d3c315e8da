import { line, path, rect, shape, standingBox } from "@/lib/painters/crayon/paper/shapes";
import type { DrawnPerson } from "@/lib/painters/crayon/people/drawn-person";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { inBothHands, inHand } from "../holding";
import type { Held } from "../shot";
import type { Act, MakeAct } from "../tableau";

const BEFORE: Pose = { ...POSES.offerFront, left: [44, -58], right: [44, -58], tilt: 6 };
const WRITING: Pose = { ...POSES.atDesk, legs: POSES.stand.legs, left: [42, -56], right: [52, -34], tilt: 8 };

const act = (uses: readonly string[], pose: Pose, hold: (p: DrawnPerson, flip: boolean) => Held): Act => ({
  uses,
  draw(shot, member, { x, y, height, flip }) {
    shot.person(member, {
      x,
      y,
      height,
      flip,
      pose: pose,
      lookAt: { x: x + (flip ? -30 : 30), y: y - height * 0.3 },
      hold: (p) => hold(p, flip),
    });
  },
});

/** An open book before the chest, the eyes on it. */
export const read: MakeAct = ({ find }) => {
  const comic = find("newspaper", "mail", "album")?.id;
  return act(["book", ...(comic ? [comic] : [])], BEFORE, (p) =>
    inBothHands("book", comic === "newspaper" ? "📰" : comic === "mail" ? "✉️" : "📖", p, {
      size: 32 * p.unit,
      above: 0.66,
    }),
  );
};

/** A pencil over a sheet. */
export const write: MakeAct = () => act(["paper", "pencil", "mail"], WRITING, (p, flip) => sheet(p, flip));

function sheet({ hand, otherHand, unit }: DrawnPerson, flip: boolean): Held {
  const x = (hand.x + otherHand.x) / 2;
  const y = Math.max(hand.y, otherHand.y);
  const side = flip ? -1 : 1;
  return {
    what: "paper",
    box: standingBox(x, y + 9 * unit, 30 * unit, 22 * unit),
    svg:
      shape(rect(x - 14 * unit, y - 9 * unit, 28 * unit, 18 * unit), "#fffdf6", 2) +
      line(
        path`M${x - 9 * unit} ${y - 3 * unit}h${14 * unit}M${x - 9 * unit} ${y + 2 * unit}h${10 * unit}`,
        "#8fa9bd",
        1.8,
      ) +
      line(path`M${hand.x - side * 3 * unit} ${hand.y + 4 * unit}l${side * 7 * unit} ${-14 * unit}`, "#f2b53f", 4),
  };
}

/** A computer before the chest. */
export const work: MakeAct = () =>
  act(["laptop"], BEFORE, (p) => inBothHands("laptop", "💻", p, { size: 36 * p.unit, above: 0.6 }));

/** A game pad in both hands. */
export const game: MakeAct = ({ find }) => {
  const board = find("boardgame", "chess", "puzzle", "phone")?.id;
  const key = board === "phone" ? "📱" : board === "chess" ? "♟️" : board === "puzzle" ? "🧩" : board ? "🎲" : "🎮";
  return act(["game", ...(board ? [board] : [])], BEFORE, (p) =>
    inBothHands(board ?? "game", key, p, { size: 26 * p.unit, above: 0.5 }),
  );
};

/** A telephone at the ear; for messages it is before the chest. */
export const phone: MakeAct = () => ({
  uses: ["phone"],
  draw(shot, member, { x, y, height, flip }) {
    const side = flip ? -1 : 1;
    shot.person(member, {
      x,
      y,
      height,
      flip,
      pose: { ...POSES.ease, left: [30, -20], right: [72, 172], tilt: 7 },
      lookAt: { x: x - side * 200, y: y - height },
      hold: (p) => {
        const edge = side > 0 ? p.head.x1 : p.head.x0;
        return inHand(
          "phone",
          "📱",
          { x: edge, y: p.hand.y - 3 * p.unit },
          { size: 19 * p.unit, above: 0.6, turn: side * -8 },
        );
      },
    });
  },
});
