"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PASSWORD_MIN } from "@/lib/domains/accounts/account";
import { useFailureText } from "./failure-text";
import { PasswordInput } from "./password-input";

/** A new password for the current one. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations("settings");
  const account = useTranslations("account");
  const common = useTranslations("common");
  const text = useFailureText();
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const wrong = failure?.code === "wrong_credentials";
  const errors = wrong ? { currentPassword: account("invalid.currentPassword") } : text.fields(failure);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setState("saving");
    setFailure(null);
    const result = await callApi("PATCH /api/me", { body: typedIn<"PATCH /api/me">(form) });
    setState(result.ok ? "saved" : "idle");
    if (result.ok) form.reset();
    else setFailure(result);
  };

  return (
    <Form onSubmit={submit} className="space-y-5">
      {failure && !wrong && <Alert variant="danger">{text.form(failure)}</Alert>}
      {/* Password managers want to know whose password this is. */}
      <input type="text" autoComplete="username" defaultValue={email} readOnly hidden />
      <Field id="currentPassword" label={t("currentPassword")} error={errors.currentPassword}>
        {(control) => <PasswordInput {...control} name="currentPassword" autoComplete="current-password" required />}
      </Field>
      <Field
        id="newPassword"
        label={t("newPassword")}
        hint={account("passwordHint", { min: PASSWORD_MIN })}
        error={errors.password}
      >
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="new-password" required minLength={PASSWORD_MIN} />
        )}
      </Field>
      <div className="flex items-center gap-4">
        <Button type="submit" variant="outline" disabled={state === "saving"}>
          {state === "saving" ? common("saving") : t("changePassword")}
        </Button>
        <p role="status" className="text-success">
          {state === "saved" && t("passwordChanged")}
        </p>
      </div>
    </Form>
  );
}
