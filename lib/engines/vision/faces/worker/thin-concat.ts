import type { BackendWasm } from "@tensorflow/tfjs-backend-wasm";
import { Concat, getKernel, registerKernel, type TensorInfo, unregisterKernel } from "@tensorflow/tfjs-core";

/**
 * Joins planes of one number a pixel number by number. wasm's own kernel makes two views of its memory for each of them:
 * the three planes of a mean colour, with which face-api begins every look, took as long as the net after them.
 */
export function joinThinPlanesQuickly(): void {
  const usual = getKernel(Concat, "wasm");
  unregisterKernel(Concat, "wasm");
  registerKernel({
    ...usual,
    kernelFunc: (asked) => {
      const planes = Object.values(asked.inputs) as TensorInfo[];
      const backend = asked.backend as BackendWasm;
      const { axis } = asked.attrs as { axis: number };
      return isThin(planes, axis) ? join(planes, backend) : usual.kernelFunc(asked);
    },
  });
}

function isThin(planes: TensorInfo[], axis: number): boolean {
  return planes.every(
    ({ shape, dtype }) =>
      dtype === "float32" && (axis === -1 || axis === shape.length - 1) && shape.at(-1) === 1 && !shape.includes(0),
  );
}

function join(planes: TensorInfo[], backend: BackendWasm): TensorInfo {
  const pixels = planes[0]?.shape.slice(0, -1) ?? [];
  const joined = backend.makeOutput([...pixels, planes.length], "float32");
  const to = backend.typedArrayFromHeap(joined);
  planes.forEach((plane, nth) => {
    const from = backend.typedArrayFromHeap(plane);
    for (let pixel = 0; pixel < from.length; pixel += 1) to[pixel * planes.length + nth] = from[pixel] ?? 0;
  });
  return joined;
}
