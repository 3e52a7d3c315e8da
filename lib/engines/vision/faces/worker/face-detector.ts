import {
  div,
  expandDims,
  image,
  pad3d,
  sub,
  type Tensor,
  type Tensor3D,
  type Tensor4D,
  tidy,
} from "@tensorflow/tfjs-core";
import { type Input, inputFor, OUTPUTS, readFaces, type SeenFace } from "@/lib/shared/faces/blazeface";

/** The part of a graph model that is used. */
type Net = { execute(input: Tensor, outputs: string[]): Tensor | Tensor[] };

/** From 0..255 to -1..1. */
const HALF = 127.5;

/**
 * Where blazeface sees faces, the surest first, in pixels of the picture.
 * @param picture height x width x 3, 0..255
 * @param longest its long edge is laid onto so many pixels
 */
export function detectFaces(net: Net, picture: Tensor3D, longest: number, least: number): SeenFace[] {
  const [height, width] = picture.shape;
  const input = inputFor({ width, height }, longest);
  const answers = tidy(() => net.execute(laidInto(picture, input), OUTPUTS) as Tensor[]);
  const outputs = answers.map((answer) => answer.dataSync<"float32">());
  for (const answer of answers) answer.dispose();
  return readFaces(outputs, input, least);
}

function laidInto(picture: Tensor3D, { width, height, covered }: Input): Tensor4D {
  const resized = image.resizeBilinear(picture, [covered.height, covered.width], false, true);
  const levels = sub<Tensor3D>(div(resized, HALF), 1);
  const isFull = covered.width === width && covered.height === height;
  const padding: [[number, number], [number, number], [number, number]] = [
    [0, height - covered.height],
    [0, width - covered.width],
    [0, 0],
  ];
  return expandDims<Tensor4D>(isFull ? levels : pad3d(levels, padding), 0);
}
