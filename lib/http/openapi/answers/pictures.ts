import { z } from "zod";
import {
  type MyPicture as MyPictureType,
  type OfferedPainter,
  PICTURE_MAKERS,
  PICTURE_STATUSES,
  type Picture as PictureType,
} from "@/lib/domains/pictures/picture";
import type {
  Prompt as PromptType,
  Reading as ReadingType,
  WordChoice as WordChoiceType,
} from "@/lib/domains/pictures/reading";
import { PAINTER_STATES, PAINTERS, PANEL_COUNTS, PAPERS, PICTURE_STYLES } from "@/lib/painters/painter";
import { BECAME } from "@/lib/painters/reading/plan";
import { Instant } from "@/lib/shared/day";
import { ERROR_CODES } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { exactly } from "../exactly";
import { GpuTold } from "./gpu";
import { pageOf } from "./page";

const shown = {
  id: Id,
  postId: Id,
  status: z.enum(PICTURE_STATUSES),
  progress: z.number().min(0).max(1),
  place: z.int().min(0).nullable().describe("How many pictures are drawn before this one; null unless it waits."),
  etaS: z.number().min(0).nullable().describe("Estimated seconds until it is done; null when that can't be told."),
  painter: z.enum(PICTURE_MAKERS).describe("nobody: a photo, which was not drawn."),
  style: z.enum(PICTURE_STYLES),
  paper: z.enum(PAPERS),
  panels: z.literal(PANEL_COUNTS).describe("How many moments of the day it shows, each in a panel of its own."),
  seed: z.int().min(0),
  alt: z.string().describe("One sentence in the reader's language."),
  url: z.string().nullable().describe("Path of the picture, add ?w=480 or ?w=1024; null until it is done."),
  width: z.int().nullable(),
  height: z.int().nullable(),
  thumbhash: z.string().nullable().describe("Base64 of a thumbhash (github.com/evanw/thumbhash)."),
  error: z.enum(ERROR_CODES).nullable().describe("Why it failed, or what it waits for."),
};

export const Picture = exactly<PictureType>()(
  z.strictObject(shown).describe("A picture as its owner, or a reader of its post, sees it."),
);

export const MyPicture = exactly<MyPictureType>()(
  z
    .strictObject({
      ...shown,
      starred: z.boolean().describe("One of my favourites."),
      isCover: z.boolean().describe("Whether it stands for its post."),
      createdAt: Instant.describe("When it was asked for."),
    })
    .describe("A picture as its owner's gallery shows it."),
);

export const MyPicturePage = pageOf(MyPicture);

export const Starred = z.strictObject({ starred: z.boolean() });

export const Removal = z
  .strictObject({
    removed: z.array(Id).describe("Gone."),
    kept: z.array(Id).describe("Still there: covers, and what is still drawn."),
  })
  .describe("What became of pictures that were to be removed.");

const Offered = exactly<OfferedPainter>()(
  z.strictObject({
    name: z.enum(PAINTERS),
    state: z.enum(PAINTER_STATES),
    told: GpuTold.nullable().describe("Of a painter whose machine wakes and sleeps: how that is."),
  }),
);
export const PainterList = exactly<{ items: OfferedPainter[] }>()(
  z
    .strictObject({ items: z.array(Offered) })
    .describe("Who draws on this site, the default first. `asleep` may wake up."),
);

export const Prompt = exactly<PromptType>()(
  z
    .strictObject({ prompt: z.string(), negativePrompt: z.string() })
    .describe("What to draw and what not to, in English words."),
);

const word = {
  id: z.string().describe("A word of the painters' lexicon, or a deed (`do:eat`): what `without` and `with` name."),
  kind: z.enum(["person", "thing", "place", "weather", "time", "season", "topic", "deed"]),
  label: z.strictObject({ ko: z.string(), en: z.string() }),
  art: z.string().describe("An emoji that shows it, `:name` for a drawing of ours, or empty."),
};

export const Reading = exactly<ReadingType>()(
  z
    .strictObject({
      edits: z.strictObject({ without: z.array(z.string()), with: z.array(z.string()) }),
      words: z.array(
        z.strictObject({
          ...word,
          surface: z.string().describe("As written; empty for what the writer put in."),
          count: z.int().min(1),
          became: z.enum(BECAME),
          added: z.boolean(),
        }),
      ),
    })
    .describe("What was understood of a post, word by word, in reading order."),
);

export const WordChoices = exactly<{ items: WordChoiceType[] }>()(
  z.strictObject({ items: z.array(z.strictObject(word)) }).describe("Words that can be put into a picture."),
);
