/** The face thread. Bundled with its nets' code to .build/face-worker.mjs; weights and wasm stay in their packages. */
import { memory } from "@tensorflow/tfjs-core";
import { tf } from "@vladmandic/face-api/dist/face-api.node-wasm.js";
import { answerJobs } from "../../threads/answer-jobs";
import type { FaceAnswer, FaceTask } from "../face-task";
import { describeFaces, estimateFaces } from "./look-at-faces";

answerJobs<FaceTask, FaceAnswer>(async (task) => {
  if (task.kind === "held") return { result: { tensors: memory().numTensors } };
  const picture = tf.tensor3d(task.rgb, [task.height, task.width, 3], "int32");
  try {
    if (task.kind === "estimate") return { result: await estimateFaces(picture) };
    const faces = await describeFaces(picture);
    return { result: faces, transfer: faces.map(({ descriptor }) => descriptor.buffer) };
  } finally {
    picture.dispose();
  }
});
