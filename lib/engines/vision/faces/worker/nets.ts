import "@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { env, ready, setBackend, type Tensor3D } from "@tensorflow/tfjs-core";
import { nets, type tf } from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import { type Topology, withOpenInput } from "@/lib/shared/faces/blazeface";
import { DETECTOR_FOLDER, MODEL_FOLDER, WASM_FOLDER } from "../face-files";
import { createGenderNet } from "./gender-net";
import { joinThinPlanesQuickly } from "./thin-concat";
import { readGraph, readWeights } from "./weights";

setWasmPaths(`${WASM_FOLDER}/`);
// The pool's threads are the parallelism: threads of wasm's own would fight them for the cores.
env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
if (!(await setBackend("wasm"))) throw new Error("wasm does not start");
await ready();
joinThinPlanesQuickly();

type Net = { isLoaded: boolean; loadFromDisk(folder: string): Promise<void> };

/** The net with its weights: they are read when it is first asked for. */
async function loaded<N extends Net>(net: N): Promise<N> {
  if (!net.isLoaded) await net.loadFromDisk(MODEL_FOLDER);
  return net;
}

/** What is read when it is first asked for. */
function once<Read>(read: () => Promise<Read>): () => Promise<Read> {
  let reading: Promise<Read> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

/** A tensor in face-api's eyes: it is the same one, but face-api brings its own copy of the types. */
export const forFaceApi = (tensor: Tensor3D) => tensor as unknown as tf.Tensor3D;

export const detector = once(() => readGraph(DETECTOR_FOLDER, "blazeface", withOpenInput<Topology>));
export const genderNet = once(async () => createGenderNet(await readWeights(MODEL_FOLDER, "age_gender_model")));
/** Sees faces close up only, and hardly ever one where none is. */
export const closeDetector = () => loaded(nets.tinyFaceDetector);
export const landmarkNet = () => loaded(nets.faceLandmark68Net);
export const descriptorNet = () => loaded(nets.faceRecognitionNet);
