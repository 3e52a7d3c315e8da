"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { watchSeen } from "./seen";

/** Counts this page as seen, and each that follows it without a new document; shows nothing. */
export function SeenIsland() {
  const path = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new page, though the watch reads it itself
  useEffect(() => watchSeen(), [path]);
  return null;
}
