import { existsSync } from "node:fs";
import path from "node:path";

const PACKAGES = path.join(process.cwd(), "node_modules");

/** What the face thread reads from its packages when it is first asked; nothing is fetched from anywhere. */
export const WASM_FOLDER = path.join(PACKAGES, "@tensorflow/tfjs-backend-wasm/dist");
export const MODEL_FOLDER = path.join(PACKAGES, "@vladmandic/face-api/model");
export const DETECTOR_FOLDER = path.join(PACKAGES, "@vladmandic/human/models");

const MODELS = ["tiny_face_detector_model", "face_landmark_68_model", "age_gender_model", "face_recognition_model"];

/** Those of its files that are not there: without them no face is seen. */
export function missingFaceFiles(workerFile: string): string[] {
  const models = MODELS.flatMap((name) => [`${name}.bin`, `${name}-weights_manifest.json`]);
  return [
    workerFile,
    path.join(WASM_FOLDER, "tfjs-backend-wasm-simd.wasm"),
    path.join(WASM_FOLDER, "tfjs-backend-wasm.wasm"),
    ...models.map((name) => path.join(MODEL_FOLDER, name)),
    ...["blazeface.json", "blazeface.bin"].map((name) => path.join(DETECTOR_FOLDER, name)),
  ].filter((file) => !existsSync(file));
}
