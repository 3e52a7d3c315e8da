import { z } from "zod";
import { PICTURE_STYLES } from "@/lib/painters/painter";
import { PageQuery } from "@/lib/shared/page";
import type { ImageWidth } from "./picture";

export const SEED_MAX = 2 ** 31 - 1;

/** Asks for a picture of a post; without a seed each is a new one. */
export const NewPicture = z.object({
  style: z.enum(PICTURE_STYLES).default("crayon"),
  seed: z.int().min(0).max(SEED_MAX).optional(),
});
export type NewPicture = z.infer<typeof NewPicture>;

/** My gallery: all styles or one; `postId` lists one post's variants. */
export const GalleryQuery = PageQuery.extend({
  style: z.enum(PICTURE_STYLES).optional(),
  postId: z.uuid().optional(),
});
export type GalleryQuery = z.infer<typeof GalleryQuery>;

export const ImageQuery = z.object({
  w: z
    .enum(["480", "1024"])
    .default("1024")
    .transform((w) => Number(w) as ImageWidth),
});
