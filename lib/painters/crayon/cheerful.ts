/** Whether a picture looks merry: what a day of loss must never be. */
import type { LaidPage } from "./panels/page";
import { smilesIn } from "./people/face";
import { gradeOf } from "./raster/grade";
import { drawBunting } from "./scenes/parts/room";
import { hasSmilingSun } from "./things/heavenly";

export type Cheer = "mood" | "palette" | "smile" | "smiling sun" | "bunting";

const MERRY_GRADES = [gradeOf("happy"), gradeOf("love")];

/**
 * What is cheerful in a page of one picture: a happy or loving mood, of which hearts and confetti come; the warm veil of
 * one; somebody who smiles or laughs, in a thought bubble too; a sun with a face; flags from wall to wall.
 */
export function cheerOf({ shown, svg, veils }: Pick<LaidPage, "shown" | "svg" | "veils">): Cheer[] {
  const signs: readonly (readonly [Cheer, boolean])[] = [
    ["mood", shown.some(({ mood }) => mood === "happy" || mood === "love")],
    ["palette", veils.some(({ grade }) => MERRY_GRADES.includes(grade))],
    ["smile", smilesIn(svg)],
    ["smiling sun", hasSmilingSun(svg)],
    ["bunting", svg.includes(drawBunting())],
  ];
  return signs.filter(([, isThere]) => isThere).map(([sign]) => sign);
}
