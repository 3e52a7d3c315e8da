"use client";

import { useEffect } from "react";
import { callApi } from "@/components/api/client";

/** What this page shows of a diary is read once it is seen; a browser that fetches ahead reads nothing. */
export function MarkRead({ diaryId }: { diaryId: string }) {
  useEffect(() => {
    void callApi("POST /api/diaries/{id}/read", { path: { id: diaryId }, keepalive: true });
  }, [diaryId]);
  return null;
}
