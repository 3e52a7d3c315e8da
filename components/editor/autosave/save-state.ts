import type { ErrorCode } from "@/lib/shared/errors";
import type { DraftField, DraftFields } from "./draft";
import type { Known } from "./restore";

/** How a save ended. `stale`: someone saved in between; `unreachable`: no answer, it may or may not have arrived. */
export type SendResult =
  | { kind: "saved"; version: number }
  | { kind: "stale"; theirs: Known }
  | { kind: "unreachable" }
  | { kind: "refused"; code: ErrorCode; retryAfterS?: number };

/** Sends changed fields made from `version`; never throws. */
export type Send = (version: number, patch: Partial<DraftFields>) => Promise<SendResult>;

/** Why text is not on the server yet. */
export type Trouble = "offline" | "signed_out" | "locked" | "gone" | "failed";
export type SaveStatus = "saved" | "unsaved" | "saving" | "conflict" | "too_long" | Trouble;
export type Choice = "mine" | "theirs" | "both";

export type AutosaveState = {
  fields: DraftFields;
  status: SaveStatus;
  /** When this page last heard that the server has it all; milliseconds since 1970. */
  savedAt: number | null;
  /** False when this device can't keep what isn't saved. */
  kept: boolean;
  /** Another save changed the same fields; nothing is sent until `choose`. */
  conflict: { theirs: DraftFields; clashes: DraftField[] } | null;
  error: ErrorCode | null;
  /** This page began with text that the server did not have. */
  restored: boolean;
};

/** What the writer is told about a save that did not arrive. */
export function troubleOf(result: SendResult): Trouble {
  if (result.kind !== "refused") return "offline";
  if (result.code === "not_signed_in") return "signed_out";
  if (result.code === "diaries_locked") return "locked";
  return result.code === "post_not_found" ? "gone" : "failed";
}

/** Whether trying again may help without the writer doing anything. */
export function retries(result: SendResult): boolean {
  if (result.kind !== "refused") return true;
  return ["too_many_requests", "too_slow", "busy", "internal", "unavailable", "no_room"].includes(result.code);
}
