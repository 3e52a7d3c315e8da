/** The face thread. Bundled with its nets' code to .build/face-worker.mjs; weights and wasm stay in their packages. */
import { memory, tensor3d } from "@tensorflow/tfjs-core";
import { answerJobs } from "../../threads/answer-jobs";
import type { FaceAnswer, FaceTask } from "../face-task";
import { describeFaces, estimateFaces } from "./look-at-faces";

answerJobs<FaceTask, FaceAnswer>(async (task) => {
  if (task.kind === "held") return { result: { tensors: memory().numTensors } };
  const picture = tensor3d(Float32Array.from(task.rgb), [task.height, task.width, 3]);
  try {
    if (task.kind === "estimate") return { result: await estimateFaces(picture) };
    const faces = await describeFaces(picture);
    return { result: faces, transfer: faces.map(({ descriptor }) => descriptor.buffer) };
  } finally {
    picture.dispose();
  }
});
