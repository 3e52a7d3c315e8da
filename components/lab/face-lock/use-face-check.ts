"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Camera } from "../camera/camera";
import { useCamera } from "../camera/use-camera";
import { type Eyes, openEyes } from "../eyes/eyes";
import { FaceCheck, type FaceHint } from "./face-check";

/** Milliseconds between two looks, beside what a look takes: above the four a second that a blink needs. */
const PACE_MS = 100;
/** Who has not been recognised as a living face by then is offered to begin anew. */
const PATIENCE_MS = 60_000;
/** Nothing is seen of a camera that has only just begun. */
const NO_FRAME_MS = 200;

export type FaceCheckPhase = "off" | "opening" | "looking" | "late" | "failed";

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits before the camera for a living face. Frames are looked at in this browser; one is handed on when it is there. */
export function useFaceCheck(onSeen: (frame: Blob) => void) {
  const { state, start: openCamera, stop: closeCamera } = useCamera();
  const [phase, setPhase] = useState<FaceCheckPhase>("off");
  const [hint, setHint] = useState<FaceHint>("hold");
  const eyes = useRef<Promise<Eyes> | null>(null);
  /** Counts what was begun: what began before is over. */
  const round = useRef(0);

  const stop = useCallback(
    (next: FaceCheckPhase = "off") => {
      round.current += 1;
      closeCamera();
      setPhase(next);
    },
    [closeCamera],
  );

  useEffect(
    () => () => {
      round.current += 1;
      eyes.current?.then((open) => open.close()).catch(() => {});
      eyes.current = null;
    },
    [],
  );

  const start = async () => {
    round.current += 1;
    const mine = round.current;
    setPhase("opening");
    setHint("hold");
    eyes.current ??= openEyes();
    const [camera, open] = await Promise.all([openCamera(), eyes.current.catch(() => null)]);
    if (round.current !== mine) return;
    if (!camera || !open) {
      eyes.current = open ? eyes.current : null;
      // Of a camera that is refused the page says why.
      return stop(camera ? "failed" : "off");
    }
    setPhase("looking");
    const frame = await livingFace(camera, open, { isOver: () => round.current !== mine, tell: setHint }).catch(
      () => "failed" as const,
    );
    if (round.current !== mine) return;
    stop(frame === null ? "late" : frame === "failed" ? "failed" : "off");
    if (frame instanceof Blob) onSeen(frame);
  };

  return {
    phase,
    hint,
    camera: state.is === "on" ? state.camera : null,
    refusal: state.is === "refused" ? state.why : null,
    start,
    stop: () => stop(),
  };
}

type Told = { isOver(): boolean; tell(hint: FaceHint): void };

/** @returns a frame of it as JPEG; null where none came in time, or it is over */
async function livingFace(camera: Camera, eyes: Eyes, { isOver, tell }: Told): Promise<Blob | null> {
  const check = new FaceCheck();
  const until = performance.now() + PATIENCE_MS;
  while (!isOver() && performance.now() < until) {
    const frame = await camera.frame();
    if (!frame) {
      await sleep(NO_FRAME_MS);
      continue;
    }
    // Looked at, and kept until it is known to be the one.
    const still = await createImageBitmap(frame);
    const hint = check.look(await eyes.look(frame, "all"), performance.now());
    if (isOver()) return null;
    tell(hint);
    if (hint === "seen") return jpegOf(still);
    still.close();
    await sleep(PACE_MS);
  }
  return null;
}

async function jpegOf(still: ImageBitmap): Promise<Blob> {
  const canvas = new OffscreenCanvas(still.width, still.height);
  canvas.getContext("2d")?.drawImage(still, 0, 0);
  still.close();
  return canvas.convertToBlob({ type: "image/jpeg", quality: 0.92 });
}
