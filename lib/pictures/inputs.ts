import { z } from "zod";
import { PAINTERS, PICTURE_STYLES } from "@/lib/painters/painter";
import { PageQuery } from "@/lib/shared/page";
import { type ImageWidth, OWN_PROMPT_MAX } from "./picture";

export const SEED_MAX = 2 ** 31 - 1;

const style = z.enum(PICTURE_STYLES).default("crayon");

/** One line of plain text; nothing at all when it is empty. */
const OwnPrompt = z
  .string()
  .transform((words) => words.replace(/[\s\p{Cc}]+/gu, " ").trim())
  .pipe(z.string().max(OWN_PROMPT_MAX))
  .transform((words) => words || undefined);

/**
 * Asks for a picture of a post; without a seed each is a new one, without a painter the site's first draws it.
 * `prompt` is the writer's own English words, drawn instead of those read from the text.
 */
export const NewPicture = z.object({
  style,
  seed: z.int().min(0).max(SEED_MAX).optional(),
  painter: z.enum(PAINTERS).optional(),
  prompt: OwnPrompt.optional(),
});
export type NewPicture = z.infer<typeof NewPicture>;

/** Hands a waiting picture to another painter. */
export const PicturePatch = z.object({ painter: z.enum(PAINTERS) });
export type PicturePatch = z.infer<typeof PicturePatch>;

/** Asks what will be drawn. */
export const PromptQuery = z.object({ style });
export type PromptQuery = z.infer<typeof PromptQuery>;

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
