import "@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { env, ready, setBackend } from "@tensorflow/tfjs-core";
import { nets } from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import { MODEL_FOLDER, WASM_FOLDER } from "../face-files";

setWasmPaths(`${WASM_FOLDER}/`);
// The pool's threads are the parallelism: threads of wasm's own would fight them for the cores.
env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
if (!(await setBackend("wasm"))) throw new Error("wasm does not start");
await ready();

type Net = { isLoaded: boolean; loadFromDisk(folder: string): Promise<void> };

/** The net with its weights: they are read when it is first asked for. */
async function loaded<N extends Net>(net: N): Promise<N> {
  if (!net.isLoaded) await net.loadFromDisk(MODEL_FOLDER);
  return net;
}

export const quickDetector = () => loaded(nets.tinyFaceDetector);
export const thoroughDetector = () => loaded(nets.ssdMobilenetv1);
export const landmarkNet = () => loaded(nets.faceLandmark68Net);
/** In half the time, a little less exactly. */
export const quickLandmarkNet = () => loaded(nets.faceLandmark68TinyNet);
export const genderNet = () => loaded(nets.ageGenderNet);
export const descriptorNet = () => loaded(nets.faceRecognitionNet);
