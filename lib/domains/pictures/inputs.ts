import { z } from "zod";
import { EDITS_MAX } from "@/lib/painters/edits";
import { PAINTERS, PANEL_COUNTS, PAPERS, PICTURE_STYLES } from "@/lib/painters/painter";
import { Instant } from "@/lib/shared/day";
import { Id } from "@/lib/shared/id";
import { Month } from "@/lib/shared/month";
import { PageQuery } from "@/lib/shared/page";
import { line } from "@/lib/shared/text-inputs";
import { type ImageWidth, OWN_PROMPT_EACH, OWN_PROMPT_MAX, PICTURES_AT_ONCE } from "./picture";

export const SEED_MAX = 2 ** 31 - 1;

const style = z.enum(PICTURE_STYLES).default("crayon");

/** A word of the lexicon, or a deed ("do:eat"). One that nobody knows changes nothing. */
const WordId = z.string().regex(/^[a-z](?:[a-zA-Z0-9:-]{0,39})$/);
const WordIds = z
  .array(WordId)
  .max(EDITS_MAX)
  .transform((ids) => [...new Set(ids)]);
/** The same in an address: "cat,do:eat". */
const WordList = z
  .string()
  .max(EDITS_MAX * 41)
  .transform((list) => list.split(",").filter(Boolean))
  .pipe(WordIds);

/** One line of plain text; nothing at all when it is empty. */
const OwnPrompt = line(OWN_PROMPT_MAX, OWN_PROMPT_EACH).transform((words) => words || undefined);

/**
 * Asks for a picture of a post; without a seed each is a new one, without a painter the site's first draws it,
 * without paper and panels one picture on white paper.
 * `prompt` is the writer's own English words, drawn instead of those read from the text. `cover` tells whether it stands
 * for the post once it is done, unless another one is chosen meanwhile; unsaid it does where nothing else stands there.
 * `seen`: its writer has it on the screen already, drawn by their browser, and need not be told that it is ready.
 */
export const NewPicture = z.object({
  style,
  paper: z.enum(PAPERS).optional(),
  panels: z.literal(PANEL_COUNTS).optional(),
  without: WordIds.optional(),
  with: WordIds.optional(),
  seed: z.int().min(0).max(SEED_MAX).optional(),
  painter: z.enum(PAINTERS).optional(),
  prompt: OwnPrompt.optional(),
  cover: z.boolean().optional(),
  seen: z.boolean().optional(),
});
export type NewPicture = z.infer<typeof NewPicture>;

/** Hands a waiting picture to another painter. */
export const PicturePatch = z.object({ painter: z.enum(PAINTERS) });
export type PicturePatch = z.infer<typeof PicturePatch>;

/** Removes a picture; one that stands for its post may be left alone. */
export const RemoveQuery = z.object({
  unlessCover: z
    .enum(["true", "false"])
    .transform((flag) => flag === "true")
    .optional(),
});
export type RemoveQuery = z.infer<typeof RemoveQuery>;

/** What the writer took out and put in; without both, what they last had drawn. */
const edits = { without: WordList.optional(), with: WordList.optional() };

/** Asks what will be drawn. */
export const PromptQuery = z.object({
  style,
  paper: z.enum(PAPERS).optional(),
  panels: z.coerce.number().pipe(z.literal(PANEL_COUNTS)).optional(),
  ...edits,
});
export type PromptQuery = z.infer<typeof PromptQuery>;

/** Asks what was understood. */
export const ReadingQuery = z.object(edits);
export type ReadingQuery = z.infer<typeof ReadingQuery>;

export const WORDS_FOUND_MAX = 12;

/** Looks for words that can be put into a picture. */
export const WordsQuery = z.object({
  q: z.string().trim().min(1).max(40),
  limit: z.coerce.number().int().min(1).max(WORDS_FOUND_MAX).default(8),
});
export type WordsQuery = z.infer<typeof WordsQuery>;

const flag = z.enum(["true", "false"]).transform((said) => said === "true");

/** My gallery, all of it or what fits; `postId` lists one post's variants, `before` begins further back. */
export const GalleryQuery = PageQuery.extend({
  style: z.enum(PICTURE_STYLES).optional(),
  painter: z.enum(PAINTERS).optional(),
  cover: flag.optional(),
  starred: flag.optional(),
  before: Instant.optional(),
  postId: Id.optional(),
});
export type GalleryQuery = z.infer<typeof GalleryQuery>;
export type GalleryFilter = Pick<GalleryQuery, "style" | "painter" | "cover" | "starred">;

/** The address of my gallery's page; `month` begins with that month. */
export const GalleryAddress = GalleryQuery.omit({ before: true, postId: true, limit: true }).extend({
  month: Month.optional(),
});

const Ids = z.array(Id).min(1).max(PICTURES_AT_ONCE);

/** Removes many; those that stand for their posts only when `covers` says so. */
export const RemoveMany = z.object({ ids: Ids, covers: z.boolean().optional() });
export type RemoveMany = z.infer<typeof RemoveMany>;

/** Fetches many: ids between commas. */
export const ArchiveQuery = z.object({
  ids: z
    .string()
    .max(PICTURES_AT_ONCE * 37)
    .transform((ids) => [...new Set(ids.split(","))])
    .pipe(Ids),
});
export type ArchiveQuery = z.infer<typeof ArchiveQuery>;

export const ImageQuery = z.object({
  w: z
    .enum(["480", "1024"])
    .default("1024")
    .transform((w) => Number(w) as ImageWidth),
});
