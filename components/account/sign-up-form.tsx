"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { PASSWORD_MIN } from "@/lib/domains/accounts/account";
import type { SignUpMode } from "@/lib/domains/settings/setting";
import { friendlyName } from "@/lib/shared/friendly-name";
import { browserTimeZone } from "@/lib/shared/time-zone";
import { safeNext, signIn } from "./auth-client";
import { useFailureText } from "./failure-text";
import { NameField } from "./name-field";
import { PasswordInput } from "./password-input";
import { searchHere } from "./search-here";
import { WishNote } from "./wish-note";

/**
 * Makes an account and signs in. What the address brings travels along: `?admin=` of the first-start link,
 * `?invitation=` of a link of an admin's, and of the mail that asks into a secret diary, what its way there holds. Where
 * the door is closed it says so, and shows no form to who brings nothing that opens it.
 */
export function SignUpForm({ mode }: { mode: SignUpMode }) {
  const t = useTranslations("account");
  const locale = useLocale();
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [brought, setBrought] = useState<Brought>({});
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => setBrought(broughtBy(searchHere())), []);
  useEffect(() => {
    // The page is one for all, and the name one of many. What was typed or filled in before stays.
    if (name.current?.value === "") name.current.value = friendlyName(locale);
  }, [locale]);
  const { adminToken, invitation, friendToken } = brought;
  const isInvited = mode === "invited" && Boolean(invitation ?? friendToken);
  const isOpen = mode === "anyone" || isInvited || Boolean(adminToken);
  const errors = text.fields(failure);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = typedIn<"POST /api/members">(form);
    setBusy(true);
    setFailure(null);
    const known = { locale, timeZone: browserTimeZone(), ...brought };
    const body = { ...typed, name: typed.name || undefined, ...known };
    const made = await callApi("POST /api/members", { body });
    const result = made.ok ? await signIn(typed.email, typed.password) : made;
    if (result.ok) return location.assign(safeNext(searchHere()));
    setFailure(result);
    setBusy(false);
    const wrong = result.fields[0] && form.elements.namedItem(result.fields[0].path);
    if (wrong instanceof HTMLElement) wrong.focus();
  };

  if (!isOpen) return <Alert>{t(mode === "invited" ? "invitedOnly" : "closed")}</Alert>;
  return (
    <Form onSubmit={submit} className="space-y-5">
      <WishNote />
      {adminToken && <Alert>{t("adminText")}</Alert>}
      {!adminToken && isInvited && <Alert>{t("invitedText")}</Alert>}
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
      <NameField error={errors.name} hint={t("nameGiven")} optional field={name} />
      <Button type="submit" disabled={busy} className="w-full">
        {busy ? t("signingUp") : t("signUp")}
      </Button>
    </Form>
  );
}

type Brought = { adminToken?: string; invitation?: string; friendToken?: string };

function broughtBy(search: string): Brought {
  const asked = new URLSearchParams(search);
  const next = new URLSearchParams(safeNext(search).split("?")[1] ?? "");
  const tokens = {
    adminToken: asked.get("admin"),
    invitation: asked.get("invitation"),
    friendToken: next.get("friend"),
  };
  return Object.fromEntries(Object.entries(tokens).filter(([, token]) => token !== null));
}
