import { type ApiResult, callApi } from "@/components/site/api";
import type { PictureStyle } from "@/lib/painters/painter";
import type { Picture } from "@/lib/pictures/picture";
import type { Post } from "@/lib/posts/post";

/** Asks for a picture of the saved text; without a seed a new one. */
export function drawPicture(postId: string, style: PictureStyle, seed?: number): Promise<ApiResult<Picture>> {
  return callApi("POST", `/api/posts/${postId}/pictures`, { style, ...(seed !== undefined && { seed }) });
}

/** How far a picture is. */
export function readPicture(pictureId: string): Promise<ApiResult<Picture>> {
  return callApi("GET", `/api/pictures/${pictureId}`);
}

/** Cancels a picture under way (it is answered) or removes one that is finished (null). */
export function removePicture(pictureId: string): Promise<ApiResult<Picture | null>> {
  return callApi("DELETE", `/api/pictures/${pictureId}`);
}

/** Picks the picture that stands for the post, or none. */
export function putCover(postId: string, pictureId: string | null): Promise<ApiResult<Post>> {
  return callApi("PUT", `/api/posts/${postId}/cover`, { pictureId });
}
