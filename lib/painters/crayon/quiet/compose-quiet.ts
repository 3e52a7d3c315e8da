import type { ScenePlan } from "@/lib/painters/reading/plan";
import { placeOf, sheetFor } from "@/lib/painters/reading/quiet/sheets";
import type { Composition } from "../composition";
import { createRandom } from "../paper/random";
import { createSketch } from "../paper/sketch";
import type { Asked } from "../people/cast";
import { characterOf } from "../people/looks-of";
import type { Grade } from "../raster/grade";
import { mirrored } from "../scenes/parts/rub";
import { DRAW_QUIET } from "./sheets";

/** Cool, but lamplight stays warm. */
const GRADE: Grade = { tint: [118, 134, 170], strength: 0.08, saturation: 0.92 };

/** The sheet of a day that hurts; another seed is another of those that suit it, or the same one mirrored. */
export function composeQuiet(plan: ScenePlan, quiet: NonNullable<ScenePlan["quiet"]>, request: Asked): Composition {
  const sheet = sheetFor(quiet.kinds, plan.season, request.seed);
  const random = createRandom(request.seed).of("quiet");
  // Greyed once, by the colours of the sheet itself.
  const sketch = createSketch({ ...plan, mood: "calm" }, random);
  const look = (who: string) => characterOf(who, request).look;
  const svg = mirrored(DRAW_QUIET[sheet](sketch, { me: look("me"), other: look("friend") }), random.chance(0.5));
  return {
    svg,
    grade: GRADE,
    placed: [],
    shown: { ...plan, ...placeOf(sheet, plan.scene), quiet: { ...quiet, sheet } },
  };
}
