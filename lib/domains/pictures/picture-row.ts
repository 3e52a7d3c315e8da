import type { Picture as PictureRow } from "@/lib/engines/db/generated/client";
import type { PainterName, PanelCount, Paper, PictureStyle } from "@/lib/painters/painter";
import type { ErrorCode } from "@/lib/shared/errors";
import type { Locale } from "@/lib/shared/locale";
import type { Picture } from "./picture";

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
>;

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
    painter: row.painter as PainterName,
    style: row.style as PictureStyle,
    paper: row.paper as Paper,
    panels: row.panels as PanelCount,
    seed: row.seed,
    alt: locale === "ko" ? row.altKo : row.altEn,
    url: row.key && imageUrl(row.key),
    width: row.width,
    height: row.height,
    thumbhash: row.thumbhash,
    error: row.error as ErrorCode | null,
  };
}
