/** Stands in for @tensorflow/tfjs, whose other half (training, layers, data sets) face-api never calls. */
// biome-ignore lint/performance/noBarrelFile: face-api asks for one module; the bundler takes from it what is used.
export * from "@tensorflow/tfjs-converter";
export * from "@tensorflow/tfjs-core";
