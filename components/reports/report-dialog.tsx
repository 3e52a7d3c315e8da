"use client";

import { type FormEvent, type RefObject, useId, useState } from "react";
import { callApi } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { NOTE_EACH, NOTE_MAX, REPORT_REASONS, type ReportReason } from "@/lib/domains/reports/report";
import { fewLines, fitsIn } from "@/lib/shared/text";
import type { ActionWords } from "./action-words";

/** What is reported. */
export type ReportTarget = { kind: "post" | "comment" | "member"; id: string };

type Props = {
  target: ReportTarget;
  words: ActionWords;
  onSent: () => void;
  onClose: () => void;
  /** Where the focus goes then. */
  back: RefObject<HTMLElement | null>;
};

const KEYS = {
  post: "POST /api/posts/{id}/report",
  comment: "POST /api/comments/{id}/report",
  member: "POST /api/members/{id}/report",
} as const;

/** Why something should not stand here: a reason, and more where somebody wants to say more. */
export function ReportDialog({ target, words, onSent, onClose, back }: Props) {
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
    if (!result.ok) return setFailure(words.errors[result.code] ?? words.errors.internal ?? "");
    onClose();
    onSent();
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
        <form onSubmit={send} className="space-y-4">
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
          <Field id={`${id}-note`} label={words.note} note={words.optional}>
            {(control) => (
              <Textarea
                {...control}
                dir="auto"
                value={note}
                onChange={(event) => setNote(event.target.value)}
                className="min-h-20"
              />
            )}
          </Field>
          {failure && <Alert variant="danger">{failure}</Alert>}
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" disabled={busy}>
              {busy ? words.reportSending : words.reportSend}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
