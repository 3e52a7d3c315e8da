import type { GpuTold } from "@/lib/domains/gpu/gpu";
import type { Picture as PictureRow } from "@/lib/engines/db/generated/client";
import type { WordEdits } from "@/lib/painters/edits";
import {
  PAINTERS,
  type PainterName,
  type PainterState,
  type PanelCount,
  type Paper,
  type PictureStyle,
} from "@/lib/painters/painter";
import type { ErrorCode } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import { altOf } from "@/lib/shared/words";

/** Widths a picture is kept in. */
export const IMAGE_WIDTHS = [480, 1024] as const;
export type ImageWidth = (typeof IMAGE_WIDTHS)[number];
/** Widths an avatar is kept in: beside a name, and on the profile. */
export const AVATAR_WIDTHS = [96, 480] as const;
/** What a shared link shows, 1200x630. */
export const CARD_WIDTH = 1200;
/** The long edge of a picture whose cells were counted; smaller ones stay as they are. */
export const CELLS_WIDTH = 1400;

/** Pictures of a day: how many one may have drawn, how many count already, and when the next day begins (ISO 8601, UTC). */
export type Quota = { limit: number; used: number; left: number; resetsAt: string };

/** The writer's own words for a painter are at most so long. */
export const OWN_PROMPT_MAX = 600;
/** English: every code point counts. */
export const OWN_PROMPT_EACH = 1;

export const PICTURE_STATUSES = ["queued", "drawing", "done", "failed", "canceled"] as const;
export type PictureStatus = (typeof PICTURE_STATUSES)[number];

/** Who made a picture: one of the painters, or nobody of ours: it is a photo, and has nothing that it was drawn with. */
export const PICTURE_MAKERS = [...PAINTERS, "nobody"] as const;
export type PictureMaker = (typeof PICTURE_MAKERS)[number];

/** A painter of this site, as GET /api/painters names it; the first is the default. `told`: of one whose machine wakes and sleeps. */
export type OfferedPainter = { name: PainterName; state: PainterState; told: GpuTold | null };

/** A picture as the API answers it, to its owner or to a reader of its post. */
export type Picture = {
  id: string;
  postId: string;
  status: PictureStatus;
  /** 0..1 */
  progress: number;
  /** How many pictures are drawn before this one; null unless it waits. */
  place: number | null;
  /** Estimated seconds until it is done; null when that can't be told. */
  etaS: number | null;
  painter: PictureMaker;
  style: PictureStyle;
  paper: Paper;
  panels: PanelCount;
  seed: number;
  /** One sentence in the reader's language. */
  alt: string;
  /** Path of the picture, add ?w=480 or ?w=1024; null until it is done. */
  url: string | null;
  width: number | null;
  height: number | null;
  /** Base64 of a thumbhash (evanw/thumbhash). */
  thumbhash: string | null;
  /** Why it failed, or while it is queued, what it waits for. */
  error: ErrorCode | null;
};

type OfMine = {
  starred: boolean;
  /** Whether it stands for its post. */
  isCover: boolean;
  /** When it was asked for; ISO 8601 in UTC. */
  createdAt: string;
};
/** A picture of my own, as my gallery shows it. */
export type MyPicture = { [Name in keyof (Picture & OfMine)]: (Picture & OfMine)[Name] };

/** How a picture was drawn: what another one may be drawn with. */
export type PictureSettings = Pick<Picture, "style" | "paper" | "panels" | "seed" | "painter"> & { edits: WordEdits };

/** So many may be removed or fetched at once. */
export const PICTURES_AT_ONCE = 100;

/** What travels over GET /api/pictures/:id/events (server-sent events); the data is the whole Picture. */
export const PICTURE_EVENTS = ["queued", "drawing", "done", "failed", "canceled"] as const;

/** Path of a picture's bytes; add ?w= for another width. */
export function imageUrl(key: string): string {
  return `/images/${key}`;
}

/** What a reader may know of a row: all that the feed reads of a cover (public_rows of the migrations). */
export type StoredPicture = Pick<
  PictureRow,
  | "id"
  | "postId"
  | "status"
  | "progress"
  | "painter"
  | "style"
  | "paper"
  | "panels"
  | "seed"
  | "altKo"
  | "altEn"
  | "key"
  | "width"
  | "height"
  | "thumbhash"
  | "error"
  | "hiddenAt"
>;

/** A row of the owner's, as their gallery shows it. */
export function toMyPicture(
  row: StoredPicture & Pick<PictureRow, "starred" | "createdAt"> & { coverOf: object | null },
  ...rest: [locale: Locale, wait?: Parameters<typeof toPicture>[2]]
): MyPicture {
  const { starred, coverOf, createdAt } = row;
  return { ...toPicture(row, ...rest), starred, isCover: coverOf !== null, createdAt: createdAt.toISOString() };
}

/** A row as the API answers it. `wait` comes from the queue where the picture waits. */
export function toPicture(
  row: StoredPicture,
  locale: Locale,
  wait: { place: number | null; etaS: number | null } = { place: null, etaS: null },
): Picture {
  return {
    id: row.id,
    postId: row.postId,
    status: row.status,
    progress: row.status === "done" ? 1 : row.progress,
    ...wait,
    painter: row.painter as PictureMaker,
    style: row.style as PictureStyle,
    paper: row.paper as Paper,
    panels: row.panels as PanelCount,
    seed: row.seed,
    alt: altOf(row, locale),
    url: row.key && imageUrl(row.key),
    width: row.width,
    height: row.height,
    thumbhash: row.thumbhash,
    error: row.error as ErrorCode | null,
  };
}
