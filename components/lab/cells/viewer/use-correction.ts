"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import type { Cell, CountedPicture } from "@/lib/domains/cells/cell";

const QUIET_MS = 700;
/** What a browser sends on after its page was left (Fetch, "keepalive"). */
const KEEPALIVE_MAX = 60_000;

export type SaveState = "idle" | "waiting" | "saving" | "saved" | "failed";

/**
 * The cells of a picture while they are corrected: every change is shown at once and saved a moment later, one save after
 * the other.
 * @param onSaved what the server has now
 */
export function useCorrection(picture: CountedPicture, onSaved: (picture: CountedPicture) => void) {
  const [cells, setCells] = useState<readonly Cell[]>(picture.cells);
  const [past, setPast] = useState<readonly (readonly Cell[])[]>([]);
  const [state, setState] = useState<SaveState>("idle");
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);
  const kept = useRef({
    version: picture.version,
    wanted: picture.cells as readonly Cell[],
    isDirty: false,
    isBusy: false,
  });
  const told = useRef(onSaved);
  told.current = onSaved;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const path = useRef({ id: picture.reportId, imageId: picture.id }).current;

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const now = kept.current;
    if (!now.isDirty || now.isBusy) return;
    now.isBusy = true;
    now.isDirty = false;
    setState("saving");
    const body = { version: now.version, cells: now.wanted.map((cell) => ({ ...cell })) };
    const isSmall = now.wanted.length * 60 < KEEPALIVE_MAX;
    const result = await callApi("PATCH /api/vision/reports/{id}/images/{imageId}", { path, body, keepalive: isSmall });
    now.isBusy = false;
    if (!result.ok) {
      now.isDirty = true;
      setFailure(result.code);
      return setState("failed");
    }
    now.version = result.data.version;
    setFailure(null);
    told.current(result.data);
    if (now.isDirty) return save();
    setState("saved");
  }, [path]);

  const put = useCallback(
    (next: readonly Cell[]) => {
      setCells(next);
      kept.current.wanted = next;
      kept.current.isDirty = true;
      setState("waiting");
      clearTimeout(timer.current);
      timer.current = setTimeout(save, QUIET_MS);
    },
    [save],
  );

  // Leaving loses nothing: what waits is sent on the way out.
  useEffect(() => {
    const onHide = () => document.visibilityState === "hidden" && void save();
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      void save();
    };
  }, [save]);

  return {
    cells,
    state,
    failure,
    save,
    canUndo: past.length > 0,
    change: (next: readonly Cell[]) => {
      setPast((before) => [...before.slice(-99), cells]);
      put(next);
    },
    undo: () => {
      const last = past.at(-1);
      if (!last) return;
      setPast(past.slice(0, -1));
      put(last);
    },
  };
}
