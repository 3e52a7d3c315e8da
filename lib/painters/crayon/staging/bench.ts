import { ink, path, rect, shape } from "../paper/shapes";
import type { CastMember } from "../people/cast";
import type { Act, Tableau } from "./tableau";

/** Units between two who sit side by side. */
const STEP = 52;

/** One or two on a bench, each with what they do. */
export function onBench(sitting: readonly { member: CastMember; act: Act }[]): Tableau {
  const long = sitting.length * STEP + 34;
  return {
    members: sitting.map(({ member }) => member),
    uses: ["bench", ...sitting.flatMap(({ act }) => act.uses)],
    width: long + 14,
    posture: "lap",
    draw(shot, { x, y, height, flip }) {
      const u = height / 100;
      const half = (long / 2) * u;
      shot.thing(
        "bench",
        ink(path`M${x - half + 10 * u} ${y - 60 * u}V${y}M${x + half - 10 * u} ${y - 60 * u}V${y}`, 6) +
          shape(
            rect(x - half, y - 60 * u, half * 2, 9 * u) + rect(x - half, y - 46 * u, half * 2, 9 * u),
            "#c98f5b",
            2.6,
          ) +
          shape(rect(x - half, y - 29 * u, half * 2, 10 * u), "#d9a066", 2.8),
        { x0: x - half, x1: x + half, y0: y - 60 * u, y1: y },
        // Behind whatever those on it hold.
        y - 27,
        sitting[0]?.member.who,
      );
      sitting.forEach(({ member, act }, i) => {
        const dx = (i - (sitting.length - 1) / 2) * STEP * u;
        act.draw(shot, member, { x: x + dx, y, height, flip: sitting.length > 1 ? i === 0 : flip, seated: true });
      });
    },
  };
}
