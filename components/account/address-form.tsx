"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { useFailureText } from "./failure-text";
import { PasswordInput } from "./password-input";

/** Asks for another address; whether somebody has it is not told. */
export function AddressForm() {
  const t = useTranslations("settings");
  const account = useTranslations("account");
  const common = useTranslations("common");
  const text = useFailureText();
  const [state, setState] = useState<"idle" | "saving" | "asked">("idle");
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const wrong = failure?.code === "wrong_credentials";
  const errors = wrong ? { password: account("invalid.currentPassword") } : text.fields(failure);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setState("saving");
    setFailure(null);
    const result = await callApi("POST /api/me/email", { body: typedIn<"POST /api/me/email">(form) });
    setState(result.ok ? "asked" : "idle");
    if (result.ok) form.reset();
    else setFailure(result);
  };

  return (
    <Form onSubmit={submit} className="space-y-5">
      <p className="text-ink-soft">{t("address.change")}</p>
      {failure && !wrong && <Alert variant="danger">{text.form(failure)}</Alert>}
      <Field id="newAddress" label={t("address.next")} error={errors.email}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="email" required />}
      </Field>
      <Field id="addressPassword" label={t("currentPassword")} error={errors.password}>
        {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" required />}
      </Field>
      <Button type="submit" variant="outline" disabled={state === "saving"}>
        {state === "saving" ? common("saving") : t("address.ask")}
      </Button>
      {state === "asked" && <Alert variant="success">{t("address.asked")}</Alert>}
    </Form>
  );
}
