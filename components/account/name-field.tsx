"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { useNameText } from "./failure-text";

type Props = {
  error?: string;
  hint?: string;
  defaultValue?: string;
  /** Where none is written, one is given. */
  optional?: boolean;
  field?: RefObject<HTMLInputElement | null>;
};

/** The name that everyone sees: the same field when signing up and in the settings. */
export function NameField({ error, hint, defaultValue, optional = false, field }: Props) {
  const t = useTranslations("account");
  const ofName = useNameText();
  return (
    <Field id="name" label={t("name")} hint={hint ?? t("nameHint")} error={error}>
      {(control) => (
        <Input
          {...control}
          ref={field}
          name="name"
          dir="auto"
          autoComplete="nickname"
          required={!optional}
          onInput={(event) => event.currentTarget.setCustomValidity(ofName(event.currentTarget.value))}
          defaultValue={defaultValue}
        />
      )}
    </Field>
  );
}
