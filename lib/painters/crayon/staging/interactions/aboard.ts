import { BRIGHT } from "@/lib/painters/crayon/paper/colour";
import { line, path, shape } from "@/lib/painters/crayon/paper/shapes";
import { POSES } from "@/lib/painters/crayon/people/pose";
import type { SceneName } from "@/lib/painters/reading/plan";
import type { Scene, Tableau } from "../tableau";

/** Places that are themselves what people ride in. */
export const VEHICLES: ReadonlySet<SceneName> = new Set(["bus", "train", "subway", "car", "airport"]);

const MOST = 3;
const STEP = 50;

/** People who sit next to each other on the soft seats of a bus or a train. */
export function aboard({ by, partners, sketch, deed }: Scene): Tableau {
  const riders = [...by, ...partners].slice(0, MOST);
  const colour = sketch.random.pick(BRIGHT);
  return {
    members: riders,
    uses: deed.thing ? [deed.thing] : [],
    width: riders.length * STEP + 12,
    posture: "lap",
    draw(shot, { x, y, height, flip }) {
      const u = height / 100;
      riders.forEach((member, i) => {
        const at = x + (i - (riders.length - 1) / 2) * STEP * u;
        const [w, top] = [22 * u, y - 82 * u];
        shot.marks(
          shape(
            path`M${at - w} ${y - 8 * u}V${top + 12 * u}q0 ${-12 * u} ${12 * u} ${-12 * u}h${2 * w - 24 * u}q${12 * u} 0 ${12 * u} ${12 * u}V${y - 8 * u}Z`,
            colour,
            2.8,
          ) + line(path`M${at - w + 6 * u} ${top + 16 * u}h${2 * w - 12 * u}`, "#fffaf0", 3.4, 0.7),
          y - 3,
        );
        shot.person(member, {
          x: at,
          y: y - 0.5 + i * 0.1,
          height,
          flip: riders.length > 1 ? i === 0 : flip,
          pose: riders.length === 1 ? POSES.wave : i === 0 ? POSES.ease : POSES.table,
        });
      });
    },
  };
}
