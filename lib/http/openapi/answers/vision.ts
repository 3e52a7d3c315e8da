import { z } from "zod";
import type { GenderEstimates as GenderEstimatesType } from "@/lib/domains/vision/vision";
import { exactly } from "../exactly";

const box = z
  .strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
  .describe("Pixels of the photo as its camera held it, from its top left.");

export const GenderEstimates = exactly<GenderEstimatesType>()(
  z
    .strictObject({
      faces: z
        .array(
          z.strictObject({
            gender: z.enum(["woman", "man"]),
            percent: z.int().min(50).max(100).describe("How sure the model is."),
            unsure: z.boolean().describe("Below 80 percent: it can't tell."),
            box,
          }),
        )
        .describe("Every face that was found, the largest first."),
    })
    .describe(
      "How faces appear to a small model. It knows nobody, and is wrong more often with some people than others.",
    ),
);
