import { z } from "zod";
import type { AVATAR_WIDTHS } from "@/lib/domains/pictures/picture";
import { Id } from "@/lib/shared/id";

/** A picture of mine as my avatar; without one the request brings a file. */
export const AvatarChoice = z.object({ pictureId: Id.optional() });
export type AvatarChoice = z.infer<typeof AvatarChoice>;

export const AvatarQuery = z.object({
  w: z
    .enum(["96", "480"])
    .default("96")
    .transform((w) => Number(w) as (typeof AVATAR_WIDTHS)[number]),
});
