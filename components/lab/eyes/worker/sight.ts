import { type FaceResult, Human } from "@vladmandic/human";
import type { Face, Look } from "../look";

/** The folder of the models and of the wasm, written in by the bundler. */
declare const FILES_BESIDE: string;

/** Faces under it are dropped: from here on blazeface took 42 of 42 faces and none of 17 pictures without one. */
const LEAST_SCORE = 0.5;
/** One person is watched; a second one has to be noticed. */
const MOST_FACES = 2;
const MODELS = ["blazeface", "facemesh", "iris"];
const OFF = { enabled: false };

/**
 * human for measuring: every frame is looked at anew (nothing is skipped or cached) and as it is (no filter), so that a
 * blink of one frame is seen. One wasm thread: more of them need an isolated page, and one core does 640x480 in time.
 */
export async function openSight(): Promise<(frame: ImageBitmap | VideoFrame) => Promise<Look>> {
  const human = new Human({
    backend: "wasm",
    wasmPath: FILES_BESIDE,
    modelBasePath: FILES_BESIDE,
    cacheModels: false,
    cacheSensitivity: 0,
    warmup: "none",
    debug: false,
    async: false,
    filter: OFF,
    gesture: OFF,
    body: OFF,
    hand: OFF,
    object: OFF,
    segmentation: OFF,
    face: {
      enabled: true,
      detector: { rotation: true, maxDetected: MOST_FACES, minConfidence: LEAST_SCORE, skipFrames: 0, skipTime: 0 },
      mesh: { enabled: true },
      iris: { enabled: true },
      attention: OFF,
      description: OFF,
      emotion: OFF,
      antispoof: OFF,
      liveness: OFF,
    },
  });
  await human.load();
  const missing = MODELS.filter((name) => !human.models.loaded().includes(name));
  if (missing.length > 0) throw new Error(`models did not load: ${missing.join()}`);

  const pixelsOf = openCanvas();
  return async (frame) => {
    const start = performance.now();
    const { width, height, rgb } = pixelsOf(frame);
    const pixels = human.tf.tensor4d(rgb, [1, height, width, 3]);
    const { face, error } = await human.detect(pixels).finally(() => pixels.dispose());
    if (error) throw new Error(error);
    const faces = face.map(({ score, mesh }) => faceOf(score, mesh));
    faces.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
    return { faces, frame: { width, height }, ms: performance.now() - start };
  };
}

function faceOf(score: number, points: FaceResult["mesh"]): Face {
  const mesh = Float32Array.from(points.flatMap((point) => point.slice(0, 2)));
  const xs = mesh.filter((_, index) => index % 2 === 0);
  const ys = mesh.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { score, box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }, mesh };
}

/** Frames as red, green, blue, 0..255: what human makes of a canvas itself, through two more canvases. */
function openCanvas() {
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext("2d", { willReadFrequently: true, alpha: false });
  if (!pen) throw new Error("this browser has no canvas for workers");
  return (frame: ImageBitmap | VideoFrame) => {
    const width = "displayWidth" in frame ? frame.displayWidth : frame.width;
    const height = "displayHeight" in frame ? frame.displayHeight : frame.height;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    pen.drawImage(frame, 0, 0);
    const rgba = pen.getImageData(0, 0, width, height).data;
    const rgb = new Float32Array(width * height * 3);
    for (let from = 0, to = 0; from < rgba.length; from += 4) {
      rgb[to++] = rgba[from] ?? 0;
      rgb[to++] = rgba[from + 1] ?? 0;
      rgb[to++] = rgba[from + 2] ?? 0;
    }
    return { width, height, rgb };
  };
}
