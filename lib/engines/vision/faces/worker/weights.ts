import { readFile } from "node:fs/promises";
import path from "node:path";
import { loadGraphModelSync } from "@tensorflow/tfjs-converter";
import { io, type NamedTensorMap } from "@tensorflow/tfjs-core";

type Group = { weights: io.WeightsManifestEntry[] };

/** The weights of one of face-api's models by their names, for nets of our own. */
export async function readWeights(folder: string, model: string): Promise<NamedTensorMap> {
  const groups = await readJson<Group[]>(path.join(folder, `${model}-weights_manifest.json`));
  return io.decodeWeights(await readBytes(path.join(folder, `${model}.bin`)), specsOf(groups));
}

type GraphFile<Topology> = { modelTopology: Topology; weightsManifest: Group[] };

/** One of human's models. @param change what of its topology is to be otherwise */
export async function readGraph<Topology extends object>(
  folder: string,
  model: string,
  change: (topology: Topology) => Topology,
) {
  const { modelTopology, weightsManifest } = await readJson<GraphFile<Topology>>(path.join(folder, `${model}.json`));
  const weightData = await readBytes(path.join(folder, `${model}.bin`));
  const artifacts = { modelTopology: change(modelTopology), weightSpecs: specsOf(weightsManifest), weightData };
  return loadGraphModelSync(io.fromMemorySync(artifacts));
}

const specsOf = (groups: Group[]) => groups.flatMap(({ weights }) => weights);

async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(file, "utf8"));
}

/** A copy of its own: a small file may lie in memory that others share. */
async function readBytes(file: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(file)).buffer;
}
