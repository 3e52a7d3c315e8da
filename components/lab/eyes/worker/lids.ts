import { type Tensor, tensor4d, tidy } from "@tensorflow/tfjs-core";
import type { Nets } from "./nets";
import { inFrame, type Place, type View } from "./view";

/** What iris says of an eye, in its order: the lower lid from the outer corner to the inner one, then the upper lid. */
const LIDS = {
  left: [263, 249, 390, 373, 374, 380, 381, 382, 362, 466, 388, 387, 386, 385, 384, 398],
  right: [33, 7, 163, 144, 145, 153, 154, 155, 133, 246, 161, 160, 159, 158, 157, 173],
};
const OUTER = 0;
const INNER = 8;
/** Around an eye, in widths of it. */
const AROUND = 2.3;
const PIXELS = 64;
/** The lids and brows; where the iris itself lies is not asked for. */
const LIDS_OUTPUT = "StatefulPartitionedCall/model/conv_eyes_contours_and_brows/BiasAdd";
const UNIT = { step: 1 / 255, shift: 0 };
/** Numbers of a point, and of an eye. */
const POINT = 3;
const EYE = 71 * POINT;
/** A head that is turned so far hides one eye: by how much deeper the other one lies, in pixels of the mesh's input. */
const TURNED = 30;

type Side = keyof typeof LIDS;

/**
 * Puts the lids where they are: the mesh's own hardly close (MediaPipe's iris follows them).
 * @param mesh points in pixels of the frame; those of the lids are changed
 * @param deeper how much deeper the left eye lies than the right one
 */
export function followLids(net: Nets["iris"], view: View, mesh: Float32Array, angle: number, deeper: number): void {
  const eyes = seenEyes(deeper).map((side) => ({ side, place: placeOf(mesh, side, angle) }));
  const pixels = new Float32Array(eyes.length * PIXELS * PIXELS * POINT);
  eyes.forEach(({ place }, nth) => {
    pixels.set(view.cut(place, PIXELS, UNIT), nth * PIXELS * PIXELS * POINT);
  });
  const answer = tidy(() => net.execute(tensor4d(pixels, [eyes.length, PIXELS, PIXELS, POINT]), LIDS_OUTPUT) as Tensor);
  const numbers = answer.dataSync<"float32">();
  answer.dispose();
  eyes.forEach(({ side, place }, nth) => {
    LIDS[side].forEach((index, at) => {
      const from = nth * EYE + at * POINT;
      const [x, y] = [numbers[from] ?? 0, numbers[from + 1] ?? 0];
      const { x: frameX, y: frameY } = inFrame(place, PIXELS, x, y);
      mesh.set([frameX, frameY], index * 2);
    });
  });
}

function seenEyes(deeper: number): Side[] {
  if (Math.abs(deeper) < TURNED) return ["left", "right"];
  return deeper < 0 ? ["left"] : ["right"];
}

/** The net knows right eyes: a left one is shown to it in a mirror. */
function placeOf(mesh: Float32Array, side: Side, angle: number): Place {
  const corner = (at: number) => {
    const index = (LIDS[side][at] ?? 0) * 2;
    return { x: mesh[index] ?? 0, y: mesh[index + 1] ?? 0 };
  };
  const [outer, inner] = [corner(OUTER), corner(INNER)];
  const width = Math.hypot(outer.x - inner.x, outer.y - inner.y);
  return {
    x: (outer.x + inner.x) / 2,
    y: (outer.y + inner.y) / 2,
    side: AROUND * width,
    angle,
    isMirrored: side === "left",
  };
}
