"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type Camera, type CameraChoice, CameraRefused, cameras, openCamera } from "./camera";
import type { Refusal } from "./refusal";

export type CameraState =
  | { is: "off" }
  | { is: "opening" }
  | { is: "on"; camera: Camera }
  | { is: "refused"; why: Refusal };

/** One camera of a page: off until it is asked for, off again when the page is left. */
export function useCamera() {
  const [state, setState] = useState<CameraState>({ is: "off" });
  const [choices, setChoices] = useState<CameraChoice[]>([]);
  const open = useRef<Camera | null>(null);
  /** Counts what was asked for last: a camera that opens after it was stopped is closed again. */
  const asked = useRef(0);

  const close = useCallback(() => {
    asked.current += 1;
    open.current?.close();
    open.current = null;
  }, []);

  const stop = useCallback(() => {
    close();
    setState({ is: "off" });
  }, [close]);

  /** @returns the open camera, or null where there is none: `state` says why */
  const start = useCallback(
    async (id?: string): Promise<Camera | null> => {
      close();
      const mine = asked.current;
      setState({ is: "opening" });
      try {
        const camera = await openCamera(id);
        if (asked.current !== mine) {
          camera.close();
          return null;
        }
        open.current = camera;
        camera.onEnd(() => {
          if (open.current === camera) {
            close();
            setState({ is: "refused", why: "none" });
          }
        });
        setState({ is: "on", camera });
        setChoices(await cameras());
        return camera;
      } catch (error) {
        if (asked.current === mine)
          setState({ is: "refused", why: error instanceof CameraRefused ? error.refusal : "failed" });
        return null;
      }
    },
    [close],
  );

  useEffect(() => {
    addEventListener("pagehide", stop);
    return () => {
      removeEventListener("pagehide", stop);
      close();
    };
  }, [stop, close]);

  return { state, choices, start, stop };
}
