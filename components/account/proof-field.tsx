"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "./password-input";

type Props = { id: string; hasPassword: boolean; isWrong: boolean };

/** That it is really them: the password, of who has one. */
export function ProofField({ id, hasPassword, isWrong }: Props) {
  const t = useTranslations();
  if (!hasPassword) return <p className="text-ink-soft text-sm">{t("settings.freshSignIn")}</p>;
  const error = isWrong ? t("account.invalid.currentPassword") : undefined;
  return (
    <Field id={id} label={t("settings.currentPassword")} error={error}>
      {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" required />}
    </Field>
  );
}
