"use client";

import { useEffect } from "react";
import { callApi } from "@/components/api/client";

/** So often the site is told that somebody is there, at most. */
const TELL_MS = 60_000;
const ACTS = ["pointerdown", "keydown", "scroll"] as const;

/**
 * On a page with words from a secret diary: while somebody does something here its lock stays open, and where it falls
 * shut the words are taken off the screen. An editor keeps them, whose writer is about to lose none (`keeps`).
 */
export function StayOpen({ until, keeps = false }: { until: string; keeps?: boolean }) {
  useEffect(() => {
    let ends = Date.parse(until);
    let told = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      if (Date.now() < ends) return wait();
      if (!keeps) location.reload();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(leave, Math.max(0, ends - Date.now()) + 500);
    };
    const act = async () => {
      if (Date.now() - told < TELL_MS || Date.now() > ends) return;
      told = Date.now();
      const result = await callApi("POST /api/vision/face-key/stay");
      if (!result.ok) return;
      ends = result.data.openUntil ? Date.parse(result.data.openUntil) : result.data.isOpen ? Infinity : 0;
      if (ends !== Infinity) wait();
      else clearTimeout(timer);
    };
    const onAct = () => void act();
    // A laptop that slept, and a page that comes back out of the browser's memory, look at once.
    const onShow = () => document.visibilityState === "visible" && leave();
    wait();
    for (const one of ACTS) addEventListener(one, onAct, { passive: true, capture: true });
    document.addEventListener("visibilitychange", onShow);
    addEventListener("pageshow", onShow);
    return () => {
      clearTimeout(timer);
      for (const one of ACTS) removeEventListener(one, onAct, { capture: true });
      document.removeEventListener("visibilitychange", onShow);
      removeEventListener("pageshow", onShow);
    };
  }, [until, keeps]);
  return null;
}
