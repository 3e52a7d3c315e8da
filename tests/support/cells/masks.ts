import type { Mask, Size } from "@/lib/engines/vision/cells/plane";

/** A mask as it is written: "#" where something is. */
export function maskOf(rows: string[]): { mask: Mask; size: Size } {
  const width = rows[0]?.length ?? 0;
  return {
    mask: Uint8Array.from(rows.join(""), (sign) => (sign === "#" ? 1 : 0)),
    size: { width, height: rows.length },
  };
}

/** The other way round. */
export const drawnMask = (mask: Mask, { width, height }: Size): string[] =>
  Array.from({ length: height }, (_, y) =>
    Array.from(mask.subarray(y * width, (y + 1) * width), (value) => (value ? "#" : ".")).join(""),
  );

/** Everything inside one of these ellipses, which lie along the axes. */
export function ellipses(size: Size, all: { x: number; y: number; across: number; down: number }[]): Mask {
  return Uint8Array.from({ length: size.width * size.height }, (_, at) => {
    const [column, row] = [at % size.width, Math.floor(at / size.width)];
    return all.some(({ x, y, across, down }) => ((column - x) / across) ** 2 + ((row - y) / down) ** 2 <= 1) ? 1 : 0;
  });
}
