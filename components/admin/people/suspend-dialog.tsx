"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import type { ApiFailure } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { REASON_MAX, type Suspension } from "@/lib/domains/moderation/moderation";

type Props = {
  name: string;
  /** As it is now, where they are suspended already: reason and end can be changed. */
  suspension: Suspension | null;
  busy: boolean;
  failure: ApiFailure | null;
  onSuspend(suspension: { reason: string; days: number | null }): void;
  onClose(): void;
};

const DAYS = [1, 3, 7, 30, 90, 365] as const;
const ENDLESS = "0";

/** Asks why and for how long: the member reads both. */
export function SuspendDialog({ name, suspension, busy, failure, onSuspend, onClose }: Props) {
  const t = useTranslations();
  const error = useErrorText();
  const act = t(suspension ? "adminPeople.change" : "adminPeople.suspend");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSuspend({ reason: String(form.get("reason")), days: Number(form.get("days")) || null });
  };
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent title={`${act}: ${name}`} description={t("adminPeople.suspendText")}>
        <Form onSubmit={submit} className="space-y-4">
          {failure && <Alert variant="danger">{error(failure.code)}</Alert>}
          <Field id="reason" label={t("adminPeople.reason")} hint={t("adminPeople.reasonHint", { name })}>
            {(control) => (
              <Textarea
                {...control}
                name="reason"
                rows={3}
                required
                maxLength={REASON_MAX}
                defaultValue={suspension?.reason}
              />
            )}
          </Field>
          <Field id="days" label={t("adminPeople.length")}>
            {(control) => (
              <Select {...control} name="days" defaultValue="7">
                {DAYS.map((days) => (
                  <option key={days} value={days}>
                    {t("adminPeople.days", { days })}
                  </option>
                ))}
                <option value={ENDLESS}>{t("adminPeople.endless")}</option>
              </Select>
            )}
          </Field>
          <DialogFooter>
            <Button variant="outline" type="button" onClick={onClose}>
              {t("common.cancel")}
            </Button>
            <Button variant="danger" type="submit" disabled={busy}>
              {act}
            </Button>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
