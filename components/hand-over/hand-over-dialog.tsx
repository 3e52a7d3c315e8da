"use client";

import { type FormEvent, type RefObject, useId, useState } from "react";
import { callApi } from "@/components/api/client";
import { NoteField } from "@/components/reports/note-field";
import { ReasonSelect } from "@/components/reports/reason-select";
import { fill } from "@/components/site/fill";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { NOTE_EACH, NOTE_MAX, type ReportReason } from "@/lib/domains/reports/report";
import { fewLines, fitsIn } from "@/lib/shared/text";
import type { HandOverWords } from "./hand-over-words";
import { HandedCopy } from "./handed-copy";

/** What may be handed over: an entry, or what was said under one. */
export type Handed =
  | {
      kind: "entry";
      id: string;
      version: number;
      title: string;
      body: string;
      tags: string[];
      picture: { id: string; url: string; alt: string } | null;
    }
  | { kind: "comment"; id: string; editedAt: string | null; body: string };

export type HandOverDialogProps = {
  of: Handed;
  /** Who wrote it. */
  name: string;
  words: HandOverWords;
  onSent: () => void;
  onClose: () => void;
  /** Where the focus goes then. */
  back: RefObject<HTMLElement | null>;
};

/** What is handed over is chosen, shown exactly, and wants a yes of its own. */
export function HandOverDialog({ of: handed, name, words, onSent, onClose, back }: HandOverDialogProps) {
  const id = useId();
  const entry = handed.kind === "entry" ? handed : null;
  const { title, tags } = entry ?? { title: "", tags: [] };
  const hasWords = title !== "" || handed.body !== "" || tags.length > 0;
  const [withWords, setWords] = useState(hasWords);
  const [withPicture, setPicture] = useState(false);
  const [reason, setReason] = useState<ReportReason>("abuse");
  const [note, setNote] = useState("");
  const [isSure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const picture = withPicture && entry ? entry.picture : null;
  const isAny = withWords || picture !== null;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!isAny) return setFailure(words.nothing);
    if (!isSure) return setFailure(words.sureFirst);
    if (!fitsIn(fewLines(note), NOTE_MAX, NOTE_EACH)) return setFailure(words.errors.invalid_input ?? "");
    setBusy(true);
    setFailure(null);
    const why = { reason, note, knowingly: true as const };
    const result = await give(handed, why, { words: withWords, pictureId: picture?.id ?? null });
    setBusy(false);
    if (!result.ok) return setFailure(failureOf(result.code, words));
    onClose();
    onSent();
  };
  /** Another choice wants another yes. */
  const choose = (set: (now: boolean) => void) => (now: boolean) => {
    set(now);
    setSure(false);
    setFailure(null);
  };
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title={words.title[handed.kind]}
        description={words.text}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          back.current?.focus();
        }}
      >
        <Form onSubmit={send} className="space-y-4">
          {entry && (
            <fieldset>
              <legend className="font-semibold">{words.what}</legend>
              {hasWords && <Check label={words.words} checked={withWords} onChange={choose(setWords)} />}
              {entry.picture && <Check label={words.picture} checked={withPicture} onChange={choose(setPicture)} />}
            </fieldset>
          )}
          {isAny && (
            <HandedCopy
              label={words.exactly}
              title={withWords ? title : ""}
              body={withWords ? handed.body : ""}
              tags={withWords ? tags : []}
              picture={picture}
            />
          )}
          <p className="text-ink-soft">{fill(words.alsoNames, { name })}</p>
          <ReasonSelect
            id={`${id}-reason`}
            label={words.reason}
            nameOf={(one) => words.reasons[one]}
            reason={reason}
            onChange={setReason}
          />
          <NoteField id={`${id}-note`} label={words.note} optional={words.optional} note={note} onChange={setNote} />
          <Check label={words.sure} checked={isSure} onChange={setSure} />
          {failure && <Alert variant="danger">{failure}</Alert>}
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button type="submit" disabled={busy}>
              {busy ? words.sending : words.send}
            </Button>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}

type Why = { reason: ReportReason; note: string; knowingly: true };

function give(handed: Handed, why: Why, chosen: { words: boolean; pictureId: string | null }) {
  const path = { id: handed.id };
  if (handed.kind === "comment") {
    return callApi("POST /api/comments/{id}/hand-over", { path, body: { ...why, editedAt: handed.editedAt } });
  }
  return callApi("POST /api/posts/{id}/hand-over", { path, body: { ...why, ...chosen, version: handed.version } });
}

function failureOf(code: string, words: HandOverWords): string {
  if (code === "stale_version") return words.stale;
  if (code === "post_not_found" || code === "comment_not_found") return words.gone;
  return words.errors[code] ?? words.errors.internal ?? "";
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 shrink-0 accent-primary"
      />
      {label}
    </label>
  );
}
