"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { ApiFailure } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { safeNext, signIn } from "./auth-client";
import { useFailureText } from "./failure-text";
import { OtherWayIn } from "./other-way-in";
import { OtherWays } from "./other-ways";
import { PasswordInput } from "./password-input";
import { ProviderNews } from "./provider-news";
import { searchHere } from "./search-here";
import { SuspensionNotice } from "./suspension-notice";
import { WishNote } from "./wish-note";

/** Email and password, or another way; goes on to `?next=`. The fields keep what was typed whatever happens. */
export function SignInForm({ provider }: { provider: string | null }) {
  const t = useTranslations("account");
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    const result = await signIn(String(form.get("email")), String(form.get("password")));
    if (result.ok) return location.assign(safeNext(searchHere()));
    setFailure(result);
    setBusy(false);
  };

  return (
    <>
      {provider && <ProviderNews name={provider} />}
      <WishNote />
      <Form onSubmit={submit} className="space-y-5">
        {failure?.suspension && <SuspensionNotice {...failure.suspension} />}
        {failure && !failure.suspension && <Alert variant="danger">{text.form(failure)}</Alert>}
        <Field id="email" label={t("email")}>
          {(control) => <Input {...control} name="email" type="email" autoComplete="username webauthn" required />}
        </Field>
        <Field id="password" label={t("password")}>
          {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" required />}
        </Field>
        <Button type="submit" disabled={busy} className="w-full">
          {busy ? t("signingIn") : t("signIn")}
        </Button>
        <p className="text-center">
          <OtherWayIn href="/forgot" label={t("forgot.link")} className="inline-flex min-h-11 items-center" />
        </p>
      </Form>
      <OtherWays provider={provider} />
    </>
  );
}
