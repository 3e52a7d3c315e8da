"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { NoteField } from "@/components/reports/note-field";
import { ReasonSelect } from "@/components/reports/reason-select";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import { type HidingTarget, NOTE_EACH, NOTE_MAX, type ReportReason } from "@/lib/domains/reports/report";
import { fewLines, fitsIn } from "@/lib/shared/text";

type Props = {
  target: HidingTarget;
  id: string;
  /** What most of those who reported said. */
  likely: ReportReason;
  onDone: () => void;
  onClose: () => void;
};

const KEYS = {
  post: "PATCH /api/admin/posts/{id}",
  comment: "PATCH /api/admin/comments/{id}",
  picture: "PATCH /api/admin/pictures/{id}",
} as const;

/** Asks for the reason, and for kind words to whose it is, before something disappears for everyone. */
export function HideDialog({ target, id, likely, onDone, onClose }: Props) {
  const t = useTranslations("adminReports");
  const why = useTranslations("hidings.why");
  const common = useTranslations("common");
  const error = useErrorText();
  const fieldId = useId();
  const [reason, setReason] = useState(likely);
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!fitsIn(fewLines(note), NOTE_MAX, NOTE_EACH)) return setFailure(error("invalid_input"));
    setBusy(true);
    const result = await callApi(KEYS[target], { path: { id }, body: { hidden: true, reason, note } });
    setBusy(false);
    if (!result.ok) return setFailure(error(result.code));
    onClose();
    onDone();
  };
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent title={t("hideTitle")} description={t("hideText")}>
        <Form onSubmit={send} className="space-y-4">
          <ReasonSelect
            id={`${fieldId}-reason`}
            label={t("hideReason")}
            hint={why(reason)}
            nameOf={(one) => t(`reasons.${one}`)}
            reason={reason}
            onChange={setReason}
          />
          <NoteField
            id={`${fieldId}-note`}
            label={t("hideNote")}
            optional={common("optional")}
            note={note}
            onChange={setNote}
          />
          {failure && <Alert variant="danger">{failure}</Alert>}
          <DialogFooter>
            <Button variant="outline" onClick={onClose}>
              {common("cancel")}
            </Button>
            <Button type="submit" disabled={busy}>
              {t("hideGo")}
            </Button>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
