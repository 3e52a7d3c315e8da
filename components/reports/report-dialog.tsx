"use client";

import { type FormEvent, type RefObject, useId, useState } from "react";
import { callApi } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { NOTE_EACH, NOTE_MAX, REPORT_REASONS, type ReportReason } from "@/lib/domains/reports/report";
import { fewLines, fitsIn } from "@/lib/shared/text";
import type { ActionWords } from "./action-words";
import { NoteField } from "./note-field";

/** What is reported. */
export type ReportTarget = { kind: "post" | "comment" | "member"; id: string };

type Props = {
  target: ReportTarget;
  words: ActionWords;
  onSent: () => void;
  /** What was to be reported is not there any more. */
  onGone: () => void;
  onClose: () => void;
  /** Where the focus goes then. */
  back: RefObject<HTMLElement | null>;
};

const KEYS = {
  post: "POST /api/posts/{id}/report",
  comment: "POST /api/comments/{id}/report",
  member: "POST /api/members/{id}/report",
} as const;

const GONE = { post: "post_not_found", comment: "comment_not_found", member: "member_not_found" } as const;

/** Why something should not stand here: a reason, and more where somebody wants to say more. */
export function ReportDialog({ target, words, onSent, onGone, onClose, back }: Props) {
  const id = useId();
  const [reason, setReason] = useState<ReportReason>("spam");
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    if (!fitsIn(fewLines(note), NOTE_MAX, NOTE_EACH)) return setFailure(words.errors.invalid_input ?? "");
    setBusy(true);
    const result = await callApi(KEYS[target.kind], { path: { id: target.id }, body: { reason, note } });
    setBusy(false);
    const isGone = !result.ok && result.code === GONE[target.kind];
    if (!result.ok && !isGone) return setFailure(words.errors[result.code] ?? words.errors.internal ?? "");
    onClose();
    if (isGone) onGone();
    else onSent();
  };
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={words.reportTitle[target.kind]}
        description={words.reportText}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          back.current?.focus();
        }}
      >
        <Form onSubmit={send} className="space-y-4">
          <fieldset>
            <legend className="font-semibold">{words.reason}</legend>
            {REPORT_REASONS.map((one) => (
              <label key={one} className="flex min-h-11 items-center gap-3">
                <input
                  type="radio"
                  name={id}
                  value={one}
                  checked={reason === one}
                  onChange={() => setReason(one)}
                  className="size-5 shrink-0 accent-primary"
                />
                {words.reasons[one]}
              </label>
            ))}
          </fieldset>
          <NoteField id={`${id}-note`} label={words.note} optional={words.optional} note={note} onChange={setNote} />
          {failure && <Alert variant="danger">{failure}</Alert>}
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" disabled={busy}>
              {busy ? words.reportSending : words.reportSend}
            </Button>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
