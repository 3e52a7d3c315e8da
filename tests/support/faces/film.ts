import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { frameOf, type Pose } from "./portrait";

/** Chromium plays a file of JPEGs one after another at this rate, and from its beginning when it ends. */
const FRAMES_A_SECOND = 30;

export type Scene = { pose: Pose; seconds: number };

/** A film for Chromium's fake camera (--use-file-for-fake-video-capture): each scene is one frame, held. */
export async function filmOf(scenes: readonly Scene[]): Promise<{ file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "deep-story-film-"));
  const file = path.join(folder, "camera.mjpeg");
  async function* frames() {
    for (const { pose, seconds } of scenes) {
      const frame = await frameOf(pose);
      for (let nth = 0; nth < Math.round(seconds * FRAMES_A_SECOND); nth++) yield frame;
    }
  }
  await pipeline(Readable.from(frames()), createWriteStream(file));
  return { file, remove: () => rm(folder, { recursive: true }) };
}

/** Held for a moment each, as somebody blinks: closed for 0.5 s, open for 1.2 s. */
export const blinks = (times: number, pose: Pose = {}): Scene[] =>
  Array.from({ length: times }, () => [
    { pose: { ...pose, eyes: "closed" as const }, seconds: 0.5 },
    { pose, seconds: 1.2 },
  ]).flat();

/** What Chromium has to be told for it. */
export const cameraOf = (file: string): string[] => [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-video-capture=${file}`,
];
