/** A square place in a frame, turned about its middle. */
export type Place = {
  /** The middle, in pixels of the frame. */
  x: number;
  y: number;
  side: number;
  /** Clockwise, in radians. */
  angle: number;
  /** Cut out as in a mirror. */
  isMirrored?: boolean;
};

export type View = ReturnType<typeof openView>;

/** The largest part that is cut out. */
const LARGEST = 320;

/** Frames on a canvas of ours: each is read from its camera once, however many parts of it are looked at. */
export function openView() {
  const frame = openCanvas();
  const part = openCanvas();
  Object.assign(part.canvas, { width: LARGEST, height: LARGEST });

  /** @returns red, green, blue of the part, row by row, each x step - shift; black beyond the frame */
  function read(width: number, height: number, matrix: DOMMatrix2DInit, levels: Levels): Float32Array {
    part.pen.resetTransform();
    part.pen.fillRect(0, 0, width, height);
    part.pen.setTransform(matrix);
    part.pen.drawImage(frame.canvas, 0, 0);
    return colours(part.pen.getImageData(0, 0, width, height).data, levels);
  }

  return {
    /** @returns its size in pixels */
    take(shown: ImageBitmap | VideoFrame): { width: number; height: number } {
      const width = "displayWidth" in shown ? shown.displayWidth : shown.width;
      const height = "displayHeight" in shown ? shown.displayHeight : shown.height;
      if (frame.canvas.width !== width || frame.canvas.height !== height)
        Object.assign(frame.canvas, { width, height });
      frame.pen.drawImage(shown, 0, 0);
      return { width, height };
    },
    /** The whole frame, shrunk by that, at the upper left of so many pixels. */
    whole(width: number, height: number, scale: { x: number; y: number }, levels: Levels): Float32Array {
      return read(width, height, { a: 1 / scale.x, d: 1 / scale.y }, levels);
    },
    /** A place, upright, in a square of so many pixels. */
    cut(place: Place, pixels: number, levels: Levels): Float32Array {
      const step = pixels / place.side;
      const [along, across] = [Math.cos(place.angle) * step, Math.sin(place.angle) * step];
      // In a mirror right and left change places.
      const turn = place.isMirrored ? -1 : 1;
      const matrix = {
        a: turn * along,
        b: -across,
        c: turn * across,
        d: along,
        e: pixels / 2 - turn * (along * place.x + across * place.y),
        f: pixels / 2 - along * place.y + across * place.x,
      };
      return read(pixels, pixels, matrix, levels);
    },
  };
}

/** Where a point of what was cut out lies in the frame. */
export function inFrame(place: Place, pixels: number, x: number, y: number): { x: number; y: number } {
  const step = place.side / pixels;
  const [right, down] = [(x - pixels / 2) * step * (place.isMirrored ? -1 : 1), (y - pixels / 2) * step];
  const [cos, sin] = [Math.cos(place.angle), Math.sin(place.angle)];
  return { x: place.x + right * cos - down * sin, y: place.y + right * sin + down * cos };
}

/** What a net takes in place of 0..255. */
export type Levels = { step: number; shift: number };

function colours(rgba: Uint8ClampedArray, { step, shift }: Levels): Float32Array {
  const rgb = new Float32Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    rgb[to++] = (rgba[from] ?? 0) * step - shift;
    rgb[to++] = (rgba[from + 1] ?? 0) * step - shift;
    rgb[to++] = (rgba[from + 2] ?? 0) * step - shift;
  }
  return rgb;
}

function openCanvas() {
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext("2d", { willReadFrequently: true, alpha: false });
  if (!pen) throw new Error("this browser has no canvas for workers");
  return { canvas, pen };
}
