import type { PainterName, PanelCount, Paper, PictureStyle } from "@/lib/painters/painter";
import type { ErrorCode } from "@/lib/shared/errors";

/** Widths a picture is kept in. */
export const IMAGE_WIDTHS = [480, 1024] as const;
export type ImageWidth = (typeof IMAGE_WIDTHS)[number];

/** The writer's own words for a painter are at most so long. */
export const OWN_PROMPT_MAX = 600;
/** English: every code point counts. */
export const OWN_PROMPT_EACH = 1;

export const PICTURE_STATUSES = ["queued", "drawing", "done", "failed", "canceled"] as const;
export type PictureStatus = (typeof PICTURE_STATUSES)[number];

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
  painter: PainterName;
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

/** What travels over GET /api/pictures/:id/events (server-sent events); the data is the whole Picture. */
export const PICTURE_EVENTS = ["queued", "drawing", "done", "failed", "canceled"] as const;
