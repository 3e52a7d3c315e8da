"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useFailureText } from "@/components/account/failure-text";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";

/** The name of a diary, for both. */
export function NameForm({ diaryId, name }: { diaryId: string; name: string }) {
  const t = useTranslations("diaries");
  const common = useTranslations("common");
  const text = useFailureText();
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = typedIn<"PATCH /api/diaries/{id}">(event.currentTarget);
    setState("saving");
    setFailure(null);
    const result = await callApi("PATCH /api/diaries/{id}", { path: { id: diaryId }, body });
    setState(result.ok ? "saved" : "idle");
    if (!result.ok) setFailure(result);
  };

  return (
    <Form onSubmit={submit} onChange={() => setState("idle")} className="space-y-4">
      {failure && <Alert variant="danger">{text.form(failure)}</Alert>}
      <Field id="diaryName" label={t("rename")} hint={t("nameHint")} error={text.fields(failure).name}>
        {(control) => <Input {...control} name="name" defaultValue={name} autoComplete="off" required />}
      </Field>
      <div className="flex items-center gap-4">
        <Button type="submit" variant="outline" disabled={state === "saving"}>
          {common("save")}
        </Button>
        <p role="status" className="text-success">
          {state === "saved" && t("saved")}
        </p>
      </div>
    </Form>
  );
}
