"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { PASSWORD_MIN } from "@/lib/domains/accounts/account";
import { browserTimeZone } from "@/lib/shared/time-zone";
import { AboutFields } from "./about-fields";
import { safeNext, signIn } from "./auth-client";
import { useFailureText } from "./failure-text";
import { PasswordInput } from "./password-input";

/** Makes an account and signs in. `?admin=` of the first-start link travels along. */
export function SignUpForm() {
  const t = useTranslations("account");
  const locale = useLocale();
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [adminToken, setAdminToken] = useState<string>();
  useEffect(() => setAdminToken(new URLSearchParams(location.search).get("admin") ?? undefined), []);
  const errors = text.fields(failure);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = typedIn<"POST /api/members">(form);
    setBusy(true);
    setFailure(null);
    const known = { locale, timeZone: browserTimeZone(), adminToken };
    const body = { ...typed, birthDate: typed.birthDate || null, ...known };
    const made = await callApi("POST /api/members", { body });
    const result = made.ok ? await signIn(typed.email, typed.password) : made;
    if (result.ok) return location.assign(safeNext(location.search));
    setFailure(result);
    setBusy(false);
    const wrong = result.fields[0] && form.elements.namedItem(result.fields[0].path);
    if (wrong instanceof HTMLElement) wrong.focus();
  };

  return (
    <form method="post" onSubmit={submit} className="space-y-5">
      {adminToken && <Alert>{t("adminText")}</Alert>}
      {failure && <Alert variant="danger">{text.form(failure)}</Alert>}
      <Field id="email" label={t("email")} error={errors.email}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" required />}
      </Field>
      <Field
        id="password"
        label={t("password")}
        hint={t("passwordHint", { min: PASSWORD_MIN })}
        error={errors.password}
      >
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="new-password" required minLength={PASSWORD_MIN} />
        )}
      </Field>
      <AboutFields errors={errors} />
      <Button type="submit" disabled={busy} className="w-full">
        {busy ? t("signingUp") : t("signUp")}
      </Button>
    </form>
  );
}
