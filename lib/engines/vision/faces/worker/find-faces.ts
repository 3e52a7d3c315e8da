import {
  type FaceDetection,
  SsdMobilenetv1Options,
  TinyFaceDetectorOptions,
  tf,
} from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import { quickDetector, thoroughDetector } from "./nets";

/** "glance": what is near and looks here. "quick": also a step further back, for half as much again. "thorough": whole groups, in half a second. */
export type Look = "glance" | "quick" | "thorough";

const GLANCE = new TinyFaceDetectorOptions({ inputSize: 160, scoreThreshold: 0.5 });
const QUICK = new TinyFaceDetectorOptions({ inputSize: 224, scoreThreshold: 0.5 });
const THOROUGH = new SsdMobilenetv1Options({ minConfidence: 0.5, maxResults: 50 });
/** The thorough look alone takes a cat for a face (0.93): the quick one has to see a face there too, close up. */
const CLOSE = new TinyFaceDetectorOptions({ inputSize: 160, scoreThreshold: 0.4 });
/** Around a face for the close look, in sides of it. */
const MARGIN = 0.8;

/**
 * Where faces are. When the first look finds nobody the other has its turn.
 * @param picture height x width x 3, 0..255
 */
export async function findFaces(picture: tf.Tensor3D, first: Look): Promise<FaceDetection[]> {
  const looks = {
    glance: () => quickLook(picture, GLANCE),
    quick: () => quickLook(picture, QUICK),
    thorough: () => thoroughLook(picture),
  };
  const found = await looks[first]();
  return found.length > 0 ? found : looks[first === "thorough" ? "quick" : "thorough"]();
}

async function quickLook(picture: tf.Tensor3D, options: TinyFaceDetectorOptions): Promise<FaceDetection[]> {
  return [...(await (await quickDetector()).locateFaces(picture, options))];
}

async function thoroughLook(picture: tf.Tensor3D): Promise<FaceDetection[]> {
  const candidates = await (await thoroughDetector()).locateFaces(picture, THOROUGH);
  const confirmed: FaceDetection[] = [];
  for (const candidate of candidates) {
    const around = cutAround(picture, candidate);
    const seen = await quickLook(around, CLOSE).finally(() => around.dispose());
    if (seen.length > 0) confirmed.push(candidate);
  }
  return confirmed;
}

function cutAround(picture: tf.Tensor3D, { box }: FaceDetection): tf.Tensor3D {
  const [rows, columns] = picture.shape;
  const half = Math.max(box.width, box.height) * (0.5 + MARGIN);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [left, top] = [Math.max(0, Math.floor(x - half)), Math.max(0, Math.floor(y - half))];
  const [right, bottom] = [Math.min(columns, Math.ceil(x + half)), Math.min(rows, Math.ceil(y + half))];
  return tf.slice3d(picture, [top, left, 0], [bottom - top, right - left, 3]);
}
