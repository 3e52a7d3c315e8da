"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Autosave } from "../autosave/autosave";
import type { AutosaveState } from "../autosave/save-state";
import { ConflictDialog } from "./conflict-dialog";
import { SaveStatus } from "./save-status";

type Props = {
  autosave: Autosave;
  state: AutosaveState;
  postId: string;
  /** What is saved waits beside what others read. */
  waits: boolean;
};

/** The save state in the bar, and the question it may lead to. */
export function Saving({ autosave, state, postId, waits }: Props) {
  "use memo";
  const t = useTranslations("editor");
  const [comparing, setComparing] = useState(false);
  const { conflict, fields, restored } = state;
  // A new conflict asks at once; "later" closes it until the writer compares.
  useEffect(() => setComparing(conflict !== null), [conflict]);
  return (
    <div className="mr-auto min-w-0">
      <SaveStatus
        state={state}
        postId={postId}
        waits={waits}
        onRetry={() => autosave.retry()}
        onCompare={() => setComparing(true)}
      />
      {restored && (
        <p role="status" className="text-ink-soft text-sm">
          {t("restored")}
        </p>
      )}
      {conflict && (
        <ConflictDialog
          open={comparing}
          mine={fields}
          {...conflict}
          onChoose={(choice) => autosave.choose(choice)}
          onLater={() => setComparing(false)}
        />
      )}
    </div>
  );
}
