import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useLeaveQuestion } from "@/components/site/use-leave-question";
import type { SavedLooks } from "@/lib/painters/looks";
import { areSameLooks } from "./starting-look";

export type LooksState = "saved" | "unsaved" | "saving" | "failed";

/**
 * A member's looks while they are changed: nothing is kept before it is saved.
 * @param leaveQuestion asked before changes are left behind
 */
export function useLooks(initial: SavedLooks, leaveQuestion: string) {
  const [looks, setLooks] = useState(initial);
  const [saved, setSaved] = useState(initial);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);
  const isDirty = !areSameLooks(looks, saved);
  const state: LooksState = isSaving ? "saving" : failure && isDirty ? "failed" : isDirty ? "unsaved" : "saved";

  useLeaveQuestion(isDirty, leaveQuestion);

  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    const answer = await callApi("PUT /api/me/looks", { body: looks });
    setSaving(false);
    setFailure(answer.ok ? null : answer.code);
    // What was changed meanwhile is still unsaved.
    if (answer.ok) setSaved(looks);
  };

  return { looks, change: setLooks, state, failure, save };
}
