"use client";

import { useEffect } from "react";

/**
 * Brings the Hangul slices of the handwriting face once the page is at rest, so that titles never delay a first view.
 * Readers who save data keep the system font.
 */
export function Handwriting() {
  useEffect(() => {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData) return;
    const bring = () => setTimeout(() => import("./handwriting-font").catch(() => {}), 300);
    if (document.readyState === "complete") bring();
    else addEventListener("load", bring, { once: true });
    return () => removeEventListener("load", bring);
  }, []);
  return null;
}
