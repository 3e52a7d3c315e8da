"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { PASSKEY_NAME_MAX } from "@/lib/domains/accounts/account";
import { fitsIn, oneLine } from "@/lib/shared/text";

/** What to call a passkey, measured as the server does. */
export function PasskeyNameField({ id, name = "" }: { id: string; name?: string }) {
  const t = useTranslations("settings.passkeys");
  const [typed, setTyped] = useState(name);
  const fits = typed === "" || (oneLine(typed) !== "" && fitsIn(oneLine(typed), PASSKEY_NAME_MAX));
  const error = fits ? undefined : t("nameWrong", { max: PASSKEY_NAME_MAX });
  return (
    <Field id={id} label={t("name")} hint={t("nameHint")} error={error}>
      {(control) => (
        <Input
          {...control}
          name="name"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          ref={(field) => field?.setCustomValidity(error ?? "")}
          autoComplete="off"
          required
        />
      )}
    </Field>
  );
}
