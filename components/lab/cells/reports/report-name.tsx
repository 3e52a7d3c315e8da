"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";

type Props = { report: { id: string; name: string }; onNamed: (name: string) => void };

/** What a report is called. */
export function ReportName({ report, onNamed }: Props) {
  const t = useTranslations("labCells");
  const common = useTranslations("common");
  const error = useErrorText();
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const [failure, setFailure] = useState<ApiFailure["code"] | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = typedIn<"PATCH /api/vision/reports/{id}">(event.currentTarget);
    setState("saving");
    const result = await callApi("PATCH /api/vision/reports/{id}", { path: { id: report.id }, body });
    setState(result.ok ? "saved" : "idle");
    setFailure(result.ok ? null : result.code);
    if (result.ok) onNamed(result.data.name);
  };
  return (
    <Form onSubmit={submit} onChange={() => setState("idle")} className="flex flex-wrap items-end gap-2">
      <div className="min-w-48 max-w-md grow">
        <Field id="reportName" label={t("name")} error={failure ? error(failure) : undefined}>
          {(control) => <Input {...control} name="name" defaultValue={report.name} autoComplete="off" required />}
        </Field>
      </div>
      <Button type="submit" variant="outline" disabled={state === "saving"}>
        {common("save")}
      </Button>
      <p role="status" className="min-h-11 content-center text-success">
        {state === "saved" && common("saved")}
      </p>
    </Form>
  );
}
