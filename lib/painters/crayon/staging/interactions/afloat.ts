import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { limb, line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { POSES, type Pose } from "@/lib/painters/crayon/people/pose";
import { unitOf } from "../holding";
import { ahead, type Scene, type Tableau } from "../tableau";

const ROWING: Pose = { ...POSES.table, left: [30, 60], right: [50, 70] };
const MOST = 3;

/** People in a small boat: its side is before them, the first one rows. */
export function afloat({ by, partners, sketch }: Scene, what: string): Tableau {
  const crew = [...by, ...partners].slice(0, MOST);
  const colour = sketch.random.pick(BRIGHT);
  const long = 34 + crew.length * 34;
  return {
    members: crew,
    uses: [what],
    afloat: true,
    width: long * 2 * 0.72 + 30,
    draw(shot, spot) {
      const { x, y, height, flip } = spot;
      const u = height / 100;
      const side = flip ? -1 : 1;
      const half = long * 0.72;
      crew.forEach((member, i) => {
        const own = unitOf(member, height);
        const chin = member.look.age === "child" || member.look.age === "baby" ? 49 : 60;
        shot.person(member, {
          x: ahead(spot, (i - (crew.length - 1) / 2) * -46),
          y: y - 46 * u + chin * own,
          height,
          flip,
          pose: ROWING,
          ...(i === 0 ? { reach: { right: { x: ahead(spot, 20 + (crew.length - 1) * 23), y: y - 36 * u } } } : {}),
          lookAt: { x: x + side * 300, y: y - 80 * u },
          depth: y - 1 + i * 0.01,
        });
      });
      const p = (dx: number, dy: number) => path`${x + side * dx * u} ${y + dy * u}`;
      shot.thing(
        what,
        shape(
          `M${p(-half - 8, -26)}Q${p(0, -18)} ${p(half + 12, -30)}Q${p(half, -2)} ${p(half * 0.6, 0)}L${p(-half * 0.6, 0)}Q${p(-half, -4)} ${p(-half - 8, -26)}Z`,
          colour,
          3,
        ) +
          line(`M${p(-half - 4, -20)}Q${p(0, -12)} ${p(half + 8, -23)}`, "#fffaf0", 3, 0.8) +
          line(
            `M${p(-half - 20, 2)}q${9 * u} ${-6 * u} ${18 * u} 0t${18 * u} 0t${18 * u} 0t${18 * u} 0t${18 * u} 0`,
            "#ffffff",
            3.4,
          ),
        { x0: x - (half + 12) * u, x1: x + (half + 12) * u, y0: y - 30 * u, y1: y },
        y,
      );
      const first = ahead(spot, 20 + (crew.length - 1) * 23);
      shot.marks(limb(path`M${first} ${y - 40 * u}L${first + side * 20 * u} ${y + 2 * u}`, "#c9a26b", 2.6), y + 0.1);
    },
  };
}
