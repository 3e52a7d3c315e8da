"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { safeNext } from "./auth-client";
import { useFailureText } from "./failure-text";
import { searchHere } from "./search-here";
import { wayOn } from "./way-on";

/** Asks for a link for a new password; what it says is the same for every address. */
export function ForgotForm() {
  const t = useTranslations("account");
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { email } = typedIn<"POST /api/password-reset">(event.currentTarget);
    setBusy(true);
    setFailure(null);
    setSentTo(null);
    const result = await callApi("POST /api/password-reset", { body: { email } });
    setBusy(false);
    if (!result.ok) return setFailure(result);
    wayOn().keep(safeNext(searchHere()));
    setSentTo(email);
  };

  return (
    <Form onSubmit={submit} className="space-y-5">
      {failure && <Alert variant="danger">{text.form(failure)}</Alert>}
      <Field id="email" label={t("email")} error={text.fields(failure).email}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" required />}
      </Field>
      <Button type="submit" disabled={busy} className="w-full">
        {busy ? t("forgot.sending") : t("forgot.send")}
      </Button>
      {sentTo && <Alert variant="success">{t("forgot.sent", { email: sentTo })}</Alert>}
    </Form>
  );
}
