import { type ApiResult, callApi } from "@/components/api/client";
import type { OfferedPainter, Picture } from "@/lib/domains/pictures/picture";
import type { OwnPost } from "@/lib/domains/posts/post";
import type { WordEdits } from "@/lib/painters/edits";
import type { PainterName, PanelCount, Paper, PictureStyle } from "@/lib/painters/painter";

/** What is to be drawn; without a seed a new one, without a painter the site's first, without words those of the diary. */
export type DrawRequest = WordEdits & {
  style: PictureStyle;
  paper: Paper;
  panels: PanelCount;
  seed?: number;
  painter?: PainterName;
  prompt?: string;
  /** Whether it becomes the cover once it is done; unsaid, where there is none. */
  cover?: boolean;
  /** The writer has it on the screen already. */
  seen?: boolean;
};

/** Asks for a picture of the saved text. @param how keepalive: also from a page that goes */
export function drawPicture(
  postId: string,
  request: DrawRequest,
  how: { keepalive?: boolean } = {},
): Promise<ApiResult<Picture>> {
  return callApi("POST /api/posts/{id}/pictures", { path: { id: postId }, body: request, ...how });
}

/** The words that a painter would be told of the saved text and what its writer changed, a line for each cut. */
export function readPrompt(
  postId: string,
  { style, paper, panels }: Pick<DrawRequest, "style" | "paper" | "panels">,
  edits: WordEdits,
): Promise<ApiResult<{ prompt: string }>> {
  const query = { style, paper, panels, ...queryOf(edits) };
  return callApi("GET /api/posts/{id}/prompt", { path: { id: postId }, query });
}

/** Edits in an address; also those of nobody, which are not the ones that were drawn last. */
export function queryOf(edits: WordEdits): { without: string; with: string } {
  return { without: edits.without.join(","), with: edits.with.join(",") };
}

/** Who paints on this site, the default first. */
export function readPainters(): Promise<ApiResult<{ items: OfferedPainter[] }>> {
  return callApi("GET /api/painters");
}

/** Hands a waiting picture to another painter. */
export function handPicture(pictureId: string, painter: PainterName): Promise<ApiResult<Picture>> {
  return callApi("PATCH /api/pictures/{id}", { path: { id: pictureId }, body: { painter } });
}

/** How far a picture is. */
export function readPicture(pictureId: string): Promise<ApiResult<Picture>> {
  return callApi("GET /api/pictures/{id}", { path: { id: pictureId } });
}

/**
 * Cancels a picture under way (it is answered) or removes one that is finished (null).
 * @param unlessCover a cover stays, and is answered
 */
export function removePicture(pictureId: string, { unlessCover = false } = {}): Promise<ApiResult<Picture | null>> {
  const query = unlessCover ? ({ unlessCover: "true" } as const) : undefined;
  return callApi("DELETE /api/pictures/{id}", { path: { id: pictureId }, query });
}

/** Picks the picture that stands for the post as it was last written, or none. Also from a page that goes. */
export function putCover(postId: string, pictureId: string | null): Promise<ApiResult<OwnPost>> {
  return callApi("PUT /api/posts/{id}/cover", { path: { id: postId }, body: { pictureId }, keepalive: true });
}
