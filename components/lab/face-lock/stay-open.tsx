"use client";

import { useEffect } from "react";
import { callApi } from "@/components/api/client";
import { hearShut } from "./lock-news";

/** So often the site is told that somebody is there, at most. */
const TELL_MS = 60_000;
/** Behind the moment: clocks of a browser and of a site differ. */
const LATE_MS = 500;
const ACTS = ["pointerdown", "keydown", "scroll"] as const;

/**
 * On a page with words from a secret diary: while somebody does something here its lock stays open, and where it falls
 * shut, or is shut in another tab, the words are taken off the screen. An editor keeps them, whose writer is to lose none
 * (`keeps`).
 */
export function StayOpen({ until, keeps = false }: { until: string; keeps?: boolean }) {
  useEffect(() => {
    let told = Date.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      if (!keeps) location.reload();
    };
    const waitFor = (end: string | null) => {
      clearTimeout(timer);
      if (end !== null) timer = setTimeout(leave, Math.max(0, Date.parse(end) - Date.now()) + LATE_MS);
    };
    const ask = async (key: "GET /api/vision/face-key" | "POST /api/vision/face-key/stay") => {
      const result = await callApi(key);
      if (!result.ok) return;
      if (result.data.isOpen) waitFor(result.data.openUntil);
      else leave();
    };
    const onAct = () => {
      if (Date.now() - told < TELL_MS) return;
      told = Date.now();
      void ask("POST /api/vision/face-key/stay");
    };
    // A laptop that slept, a tab that lay behind another, a page that comes back out of the browser's memory.
    const onShow = () => document.visibilityState === "visible" && void ask("GET /api/vision/face-key");
    waitFor(until);
    const deaf = hearShut(leave);
    for (const one of ACTS) addEventListener(one, onAct, { passive: true, capture: true });
    document.addEventListener("visibilitychange", onShow);
    addEventListener("pageshow", onShow);
    return () => {
      clearTimeout(timer);
      deaf();
      for (const one of ACTS) removeEventListener(one, onAct, { capture: true });
      document.removeEventListener("visibilitychange", onShow);
      removeEventListener("pageshow", onShow);
    };
  }, [until, keeps]);
  return null;
}
