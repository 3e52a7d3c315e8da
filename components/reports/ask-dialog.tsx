"use client";

import { type RefObject, useState } from "react";
import type { ApiFailure, ApiResult } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { ErrorCode } from "@/lib/shared/errors";
import type { ActionWords } from "./action-words";

type Props = {
  title: string;
  text: string;
  confirm: string;
  words: ActionWords;
  call: () => Promise<ApiResult<null>>;
  /** A failure that is what was asked for, such as "gone already". */
  goneAs?: ErrorCode;
  onDone: () => void;
  onClose: () => void;
  /** Where the focus goes then. */
  back: RefObject<HTMLElement | null>;
};

/** Asks before something is done that others notice, and says why it could not be. */
export function AskDialog({ title, text, confirm, words, call, goneAs, onDone, onClose, back }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const act = async () => {
    setBusy(true);
    setFailure(null);
    const result = await call();
    setBusy(false);
    if (!result.ok && result.code !== goneAs) return setFailure(result);
    onClose();
    onDone();
  };
  return (
    <ConfirmDialog
      open
      title={title}
      text={text}
      confirm={confirm}
      cancel={words.cancel}
      busy={busy}
      onConfirm={act}
      onClose={onClose}
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        back.current?.focus();
      }}
    >
      {failure && <Alert variant="danger">{words.errors[failure.code] ?? words.errors.internal}</Alert>}
    </ConfirmDialog>
  );
}
