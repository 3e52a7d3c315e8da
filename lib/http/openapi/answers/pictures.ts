import { z } from "zod";
import { PAINTER_STATES, PAINTERS, type PainterName, type PainterState, PICTURE_STYLES } from "@/lib/painters/painter";
import { PICTURE_STATUSES, type Picture as PictureType } from "@/lib/pictures/picture";
import type { Prompt as PromptType } from "@/lib/pictures/pictures";
import { ERROR_CODES } from "@/lib/shared/errors";
import { exactly } from "../exactly";
import { pageOf } from "./page";

export const Picture = exactly<PictureType>()(
  z
    .strictObject({
      id: z.uuid(),
      postId: z.uuid(),
      status: z.enum(PICTURE_STATUSES),
      progress: z.number().min(0).max(1),
      place: z.int().min(0).nullable().describe("How many pictures are drawn before this one; null unless it waits."),
      etaS: z.number().min(0).nullable().describe("Estimated seconds until it is done; null when that can't be told."),
      painter: z.enum(PAINTERS),
      style: z.enum(PICTURE_STYLES),
      seed: z.int().min(0),
      alt: z.string().describe("One sentence in the reader's language."),
      url: z.string().nullable().describe("Path of the picture, add ?w=480 or ?w=1024; null until it is done."),
      width: z.int().nullable(),
      height: z.int().nullable(),
      thumbhash: z.string().nullable().describe("Base64 of a thumbhash (github.com/evanw/thumbhash)."),
      error: z.enum(ERROR_CODES).nullable().describe("Why it failed, or what it waits for."),
    })
    .describe("A picture as its owner, or a reader of its post, sees it."),
);

export const PicturePage = pageOf(Picture);

export const PainterList = exactly<{ items: { name: PainterName; state: PainterState }[] }>()(
  z
    .strictObject({ items: z.array(z.strictObject({ name: z.enum(PAINTERS), state: z.enum(PAINTER_STATES) })) })
    .describe("Who draws on this site, the default first. `asleep` may wake up."),
);

export const Prompt = exactly<PromptType>()(
  z
    .strictObject({ prompt: z.string(), negativePrompt: z.string() })
    .describe("What to draw and what not to, in English words."),
);
