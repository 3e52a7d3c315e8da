import "server-only";
import { availableParallelism } from "node:os";
import path from "node:path";
import { createCellCounter } from "@/lib/engines/vision/cells/cell-counter";
import { createFaceEngine } from "@/lib/engines/vision/faces/face-engine";
import { missingFaceFiles } from "@/lib/engines/vision/faces/face-files";
import { createRemoteGenderServer } from "@/lib/engines/vision/faces/remote-gender-server";
import { env } from "@/lib/site/env";
import { log } from "@/lib/site/log";

const BUNDLES = path.join(process.cwd(), ".build");

/** What looks at pictures for the lab: threads that start when they are first asked, and a server elsewhere where one is set. */
export function openEyes() {
  const workerFile = path.join(BUNDLES, "face-worker.mjs");
  const missing = missingFaceFiles(workerFile);
  if (missing.length > 0)
    log.error({ missing }, "the lab can't see faces: these files are missing (npm ci, npm start)");
  const { GENDER_SERVER_URL: url, FACE_THREADS } = env();
  const faces = createFaceEngine({ threads: FACE_THREADS ?? Math.min(2, availableParallelism()), workerFile });
  return {
    faces,
    genderServer: url === undefined ? faces : createRemoteGenderServer({ url }),
    // One core: whoever counts fifty pictures waits for them, and nobody else does.
    cellCounter: createCellCounter({ threads: 1, workerFile: path.join(BUNDLES, "cells-worker.mjs") }),
  };
}
