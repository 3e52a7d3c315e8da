import { z } from "zod";
import { PICTURE_STYLES } from "@/lib/painters/painter";
import { PageQuery } from "@/lib/shared/page";

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

/** Widths a picture is kept in. */
export const IMAGE_WIDTHS = [480, 1024] as const;
export type ImageWidth = (typeof IMAGE_WIDTHS)[number];
export const ImageQuery = z.object({
  w: z
    .enum(["480", "1024"])
    .default("1024")
    .transform((w) => Number(w) as ImageWidth),
});
