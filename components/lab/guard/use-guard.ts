"use client";

import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { useCamera } from "../camera/use-camera";
import { openEyes } from "../eyes/eyes";
import { GuardRun } from "./guard-run";
import { type Totals, Watch } from "./rules/watch";

export type GuardPhase = "off" | "opening" | "on" | "paused" | "givenUp" | "failed";
/** A sitting that is over. */
export type Sitting = { startedAt: string; totals: Totals };

export type Guard = ReturnType<typeof useGuard>;

/** The guard of one page. Nothing is loaded, and no camera opened, before it is started. */
export function useGuard() {
  const { state: cameraState, choices, start: openCamera, stop: closeCamera } = useCamera();
  const [phase, setPhase] = useState<GuardPhase>("off");
  const [sitting, setSitting] = useState<Sitting | null>(null);
  const [isWearing, setWearing] = useState(false);
  const [snoozedUntil, setSnoozedUntil] = useState<number | null>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const run = useRef<GuardRun | null>(null);
  const startedAt = useRef("");
  /** The page was left: what opens only now is closed again. */
  const isGone = useRef(false);
  const isOnBattery = useBattery();

  const leave = useCallback(
    (next: GuardPhase) => {
      run.current?.rest();
      closeCamera();
      setPhase(next);
    },
    [closeCamera],
  );

  const start = async () => {
    setPhase("opening");
    setSitting(null);
    const [camera, eyes] = await Promise.all([openCamera(), openEyes().catch(() => null)]);
    if (!camera || !eyes || isGone.current) {
      eyes?.close();
      closeCamera();
      // Of a camera that is refused the page says why.
      return setPhase(camera ? "failed" : "off");
    }
    run.current?.end();
    startedAt.current = new Date().toISOString();
    const told = { changed: redraw, givenUp: () => leave("givenUp"), failed: () => leave("failed") };
    run.current = new GuardRun(eyes, new Watch(), told, {
      isHidden: () => document.hidden,
      isOnBattery: () => isOnBattery.current,
      now: () => performance.now(),
    });
    setWearing(false);
    setSnoozedUntil(null);
    run.current.begin(camera);
    setPhase("on");
  };

  const resume = async (cameraId?: string) => {
    const before = run.current;
    before?.rest();
    const camera = await openCamera(cameraId);
    if (camera && before && run.current === before) before.begin(camera);
    setPhase(camera ? "on" : "paused");
  };

  const end = () => {
    const totals = run.current?.watch.totals;
    if (totals) setSitting({ startedAt: startedAt.current, totals: { ...totals } });
    run.current?.end();
    run.current = null;
    leave("off");
  };

  useEffect(() => {
    isGone.current = false;
    const keepPace = () => run.current?.keepPace();
    document.addEventListener("visibilitychange", keepPace);
    return () => {
      document.removeEventListener("visibilitychange", keepPace);
      isGone.current = true;
      run.current?.end();
      run.current = null;
    };
  }, []);

  // Somebody pulled the cable, or took permission back; or the page was left and came back without it.
  const isCameraGone = cameraState.is === "refused" || cameraState.is === "off";
  useEffect(() => {
    if (phase !== "on" || !isCameraGone) return;
    run.current?.rest();
    setPhase("paused");
  }, [phase, isCameraGone]);

  const watch = run.current?.watch ?? null;
  return {
    phase,
    /** Of this page's guard, as it is now; null before it started and after it ended. */
    watch,
    sitting,
    camera: cameraState.is === "on" ? cameraState.camera : null,
    refusal: cameraState.is === "refused" ? cameraState.why : null,
    choices,
    isWearing,
    /** By performance.now(); null where nothing is put off. */
    snoozedUntil: snoozedUntil !== null && snoozedUntil > performance.now() ? snoozedUntil : null,
    start,
    end,
    resume,
    pause: () => leave("paused"),
    wear(glasses: boolean) {
      watch?.wear(glasses);
      setWearing(glasses);
    },
    sitAnew() {
      watch?.sitAnew();
      redraw();
    },
    putAway() {
      watch?.notices.putAway(performance.now());
      redraw();
    },
    /** Zero: the quiet is over. */
    snooze(minutes: number) {
      const until = performance.now() + minutes * 60_000;
      watch?.notices.snooze(until);
      setSnoozedUntil(until);
    },
  };
}

type Battery = EventTarget & { charging: boolean };

/** Whether this machine runs on its battery, where a browser says so (Chromium does). */
function useBattery() {
  const isOnBattery = useRef(false);
  useEffect(() => {
    let isHere = true;
    const { getBattery } = navigator as { getBattery?: () => Promise<Battery> };
    getBattery
      ?.call(navigator)
      .then((battery) => {
        const note = () => {
          isOnBattery.current = isHere && !battery.charging;
        };
        note();
        battery.addEventListener("chargingchange", note);
      })
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  return isOnBattery;
}
