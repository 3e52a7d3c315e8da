"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PASSWORD_MIN } from "@/lib/domains/accounts/account";
import { withNext } from "./auth-client";
import { useFailureText } from "./failure-text";
import { PasswordInput } from "./password-input";
import { rememberReader } from "./reader-context";
import { wayOn } from "./way-on";

/** A new password by the link of a mail. */
export function ResetForm({ token }: { token: string }) {
  const t = useTranslations("account");
  const text = useFailureText();
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = typedIn<"POST /api/password-reset/{token}">(event.currentTarget);
    setState("saving");
    setFailure(null);
    const result = await callApi("POST /api/password-reset/{token}", { path: { token }, body });
    setState(result.ok ? "saved" : "idle");
    // Every session has ended, the one of this browser too.
    if (result.ok) rememberReader(false);
    else setFailure(result);
  };

  if (state === "saved") {
    return (
      <Alert variant="success">
        {t("reset.done")}{" "}
        <a
          href={withNext("/sign-in", wayOn().search())}
          className="font-semibold text-link underline underline-offset-4"
        >
          {t("signIn")}
        </a>
      </Alert>
    );
  }
  return (
    <Form onSubmit={submit} className="space-y-5">
      {failure && (
        <Alert variant="danger">
          {text.form(failure)}
          {failure.code === "link_used" && (
            <a href="/forgot" className="ml-2 font-semibold text-link underline underline-offset-4">
              {t("reset.again")}
            </a>
          )}
        </Alert>
      )}
      <Field
        id="password"
        label={t("reset.password")}
        hint={t("passwordHint", { min: PASSWORD_MIN })}
        error={text.fields(failure).password}
      >
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="new-password" required minLength={PASSWORD_MIN} />
        )}
      </Field>
      <Button type="submit" disabled={state === "saving"} className="w-full">
        {state === "saving" ? t("reset.saving") : t("reset.save")}
      </Button>
    </Form>
  );
}
