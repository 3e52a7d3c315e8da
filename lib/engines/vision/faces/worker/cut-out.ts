import {
  expandDims,
  image,
  type Rank,
  reshape,
  slice2d,
  type Tensor3D,
  type Tensor4D,
  tidy,
} from "@tensorflow/tfjs-core";
import type { FaceBox } from "../gender-server";

/**
 * The part of a box that the picture has, in whole pixels; null where it has none.
 * @param picture height x width x 3
 */
export function withinPicture(picture: Tensor3D, box: FaceBox): FaceBox | null {
  const [rows, columns] = picture.shape;
  const [x, y] = [Math.max(0, Math.round(box.x)), Math.max(0, Math.round(box.y))];
  const width = Math.min(columns, Math.round(box.x + box.width)) - x;
  const height = Math.min(rows, Math.round(box.y + box.height)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** That part as a picture of its own. Cut as rows of numbers: by pixels each is copied for itself. */
export function cutOut(picture: Tensor3D, box: FaceBox): Tensor3D | null {
  const part = withinPicture(picture, box);
  if (!part) return null;
  const [rows, columns, colours] = picture.shape;
  return tidy(() => {
    const numbers = slice2d(
      reshape<Rank.R2>(picture, [rows, columns * colours]),
      [part.y, part.x * colours],
      [part.height, part.width * colours],
    );
    return reshape<Rank.R3>(numbers, [part.height, part.width, colours]);
  });
}

/** What a box shows, in a square of so many pixels; black beyond the picture's edge. */
export function cutSquare(picture: Tensor3D, { x, y, width, height }: FaceBox, side: number): Tensor4D {
  const [rows, columns] = picture.shape;
  const place = [[y / rows, x / columns, (y + height) / rows, (x + width) / columns]];
  return tidy(() => image.cropAndResize(expandDims<Tensor4D>(picture, 0), place, [0], [side, side]));
}
