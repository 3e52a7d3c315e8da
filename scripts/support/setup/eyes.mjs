const HUMAN = "node_modules/@vladmandic/human/models";

/** What the eyes fetch themselves: of human's 42 MB of models the three that find a face, its mesh and its lids. */
export const EYES_FILES = [
  ...["blazeface", "facemesh", "iris"].flatMap((model) => [`${HUMAN}/${model}.json`, `${HUMAN}/${model}.bin`]),
  // Every browser that we build for has SIMD; threads would need an isolated page.
  "node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm",
];
