import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { loadGraphModel } from "@tensorflow/tfjs-converter";
import { env, io, ready, setBackend } from "@tensorflow/tfjs-core";
import { type Topology, withOpenInput } from "@/lib/shared/faces/blazeface";

/** The folder of the models and of the wasm, written in by the bundler. */
declare const FILES_BESIDE: string;

/**
 * The nets of the eyes, in WebAssembly: of faces, of the mesh of one, and of the lids of two eyes. One wasm thread: more
 * of them need an isolated page, and one core is quick enough.
 */
export async function openNets() {
  setWasmPaths(FILES_BESIDE);
  env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  if (!(await setBackend("wasm"))) throw new Error("WebAssembly does not start");
  await ready();
  const [blazeface, mesh, iris] = await Promise.all([
    openNet("blazeface", withOpenInput),
    openNet("facemesh"),
    openNet("iris"),
  ]);
  return { blazeface, mesh, iris };
}

export type Nets = Awaited<ReturnType<typeof openNets>>;

async function openNet(name: string, change = (topology: Topology) => topology) {
  const artifacts = await io.browserHTTPRequest(`${FILES_BESIDE}${name}.json`).load?.();
  if (!artifacts) throw new Error(`${name} does not load`);
  const modelTopology = change(artifacts.modelTopology as Topology);
  return loadGraphModel({ load: async () => ({ ...artifacts, modelTopology }) });
}
