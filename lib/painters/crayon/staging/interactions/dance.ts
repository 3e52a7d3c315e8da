import { POSES } from "@/lib/painters/crayon/people/pose";
import { notes } from "../marks";
import { ahead, type Interaction } from "../tableau";

/** One, two or three who dance, each in another step, with music over them. */
export const dance: Interaction = ({ by, partners }) => {
  const people = [...by, ...partners].slice(0, 3);
  if (people.length === 0) return null;
  const step = 66;
  return {
    members: people,
    uses: ["music"],
    width: people.length * step + 10,
    top: 126,
    draw(shot, spot) {
      const u = spot.height / 100;
      const drawn = people.map((member, i) =>
        shot.person(member, {
          x: ahead(spot, (i - (people.length - 1) / 2) * step),
          y: spot.y - (i % 2) * 5,
          height: spot.height,
          flip: spot.flip !== (i % 2 === 1),
          pose: i % 2 ? POSES.dance2 : POSES.dance,
        }),
      );
      const [first, last] = [drawn[0], drawn.at(-1)];
      if (first) shot.marks(notes(first.head.x1 + 2 * u, first.head.y0 + 2 * u, u * 0.9));
      if (last && last !== first) shot.marks(notes(last.head.x1 + 2 * u, last.head.y0 + 2 * u, u * 0.8, "#e8574a"));
    },
  };
};
