import type { CellCount } from "@/lib/engines/vision/cells/cell-count";
import type { CellCounter } from "@/lib/engines/vision/cells/cell-counter";
import { AppError } from "@/lib/shared/errors";
import { CELLS_MAX, type CountSettings } from "./cell";

export type Counted = {
  /** The picture as it was counted: shrunk, upright, WebP. What is counted anew is counted on it. */
  bytes: Buffer;
  count: CellCount;
};

/** What a picture is shrunk to is what is shown, counted and kept: whoever counts it anew counts the same. */
export async function countUploaded(counter: CellCounter, encoded: Buffer, settings: CountSettings): Promise<Counted> {
  const { bytes } = await counter.annotate(encoded, []);
  const picture = Buffer.from(bytes);
  return { bytes: picture, count: await countAnew(counter, picture, settings) };
}

/**
 * @param picture as it was counted before
 * @throws AppError too_many_cells, invalid_input for a region beside the picture, busy, unavailable
 */
export async function countAnew(counter: CellCounter, picture: Buffer, settings: CountSettings): Promise<CellCount> {
  const count = await counter.count(picture, settings);
  const { region } = settings;
  if (region && (region.x >= count.width || region.y >= count.height)) throw beside("region");
  if (count.cells.length > CELLS_MAX) throw new AppError("too_many_cells");
  return count;
}

/** What lies beside the picture that it is about. */
export function beside(path: string): AppError {
  const message = "It lies beside the picture";
  return new AppError("invalid_input", { detail: message, fields: [{ path, code: "beside_picture", message }] });
}
