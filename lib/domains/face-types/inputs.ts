import { z } from "zod";
import { Day } from "@/lib/shared/day";
import { FACE_TYPES, MBTIS } from "./face-type";

/** A game to keep. */
export const NewFaceType = z.strictObject({
  type: z.enum(FACE_TYPES),
  mbti: z.enum(MBTIS as [string, ...string[]]),
  birthDate: Day.refine((day) => day >= "1900-01-01" && day <= tomorrow(), { error: "Not a day to be born on" }),
});
export type NewFaceType = z.infer<typeof NewFaceType>;

/** Somewhere it is tomorrow already. */
function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}
