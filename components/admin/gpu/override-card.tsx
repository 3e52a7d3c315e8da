"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import type { GpuPanel } from "@/lib/domains/gpu/gpu";
import { useMoment } from "../moment";
import { BOUNDS } from "./policy/bounds";

/** Lets it run past its budgets for some hours, and takes that back. */
export function OverrideCard({ panel, timeZone }: { panel: GpuPanel; timeZone: string }) {
  const t = useTranslations("adminGpu.override");
  const error = useErrorText();
  const moment = useMoment(timeZone);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const { overrideUntil, policy, kind } = panel;
  const hasBudget = policy.dayBudget !== null || policy.monthBudget !== null;

  const set = async (hours: number | null) => {
    setBusy(true);
    setFailure(null);
    setSaid("");
    const result = await callApi("PUT /api/admin/gpu/override", { body: { hours } });
    setBusy(false);
    if (result.ok) setSaid(t(hours === null ? "endDone" : "letDone"));
    else setFailure(error(result.code));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void set(Number(new FormData(event.currentTarget).get("hours")));
  };

  return (
    <Card className="space-y-3">
      <div>
        <CardTitle>{t("title")}</CardTitle>
        <p className="text-ink-soft text-sm">{t("text")}</p>
      </div>
      {overrideUntil ? (
        <div className="flex flex-wrap items-center gap-3">
          <p suppressHydrationWarning>{t("on", { at: moment(overrideUntil) })}</p>
          <Button variant="outline" disabled={busy} onClick={() => void set(null)}>
            {t("end")}
          </Button>
        </div>
      ) : hasBudget && kind !== "none" ? (
        <Form onSubmit={submit} className="flex flex-wrap items-end gap-3">
          <Field id="override-hours" label={t("hours")}>
            {(control) => (
              <Input
                {...control}
                name="hours"
                type="number"
                {...BOUNDS.override}
                step={1}
                required
                defaultValue={4}
                className="w-28"
              />
            )}
          </Field>
          <Button type="submit" variant="outline" disabled={busy}>
            {t("let")}
          </Button>
        </Form>
      ) : (
        <p>{t("noBudget")}</p>
      )}
      {failure && <Alert variant="danger">{failure}</Alert>}
      <p role="status" className="text-sm text-success empty:hidden">
        {said}
      </p>
    </Card>
  );
}
