import path from "node:path";

const HUMAN = "node_modules/@vladmandic/human/models";

/** What the eyes fetch themselves: of human's 42 MB of models the three that find a face, its mesh and its lids. */
export const EYES_FILES = [
  ...["blazeface", "facemesh", "iris"].flatMap((model) => [`${HUMAN}/${model}.json`, `${HUMAN}/${model}.bin`]),
  // Every browser that we build for has SIMD; threads would need an isolated page.
  "node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm",
];

/**
 * The eyes reckon in WebAssembly. human's usual bundle carries two more backends, a third of it, that would lie unused:
 * its other one leaves tfjs to us, and these two empty. (Its `exports` don't name that one.)
 *
 * @type {import("esbuild").Plugin}
 */
export const smallHuman = {
  name: "small-human",
  setup(build) {
    build.onResolve({ filter: /^@vladmandic\/human$/ }, () => ({
      path: path.resolve("node_modules/@vladmandic/human/dist/human.esm-nobundle.js"),
    }));
    build.onResolve({ filter: /^@tensorflow\/tfjs-backend-web(gl|gpu)\// }, ({ path }) => ({
      path,
      namespace: "left-out",
    }));
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export {};" }));
  },
};
