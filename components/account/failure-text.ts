"use client";

import { useTranslations } from "next-intl";
import type { ApiFailure } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { NAME_MAX, PASSWORD_MAX, PASSWORD_MIN } from "@/lib/domains/accounts/account";
import type { FieldError } from "@/lib/shared/errors";
import { fitsIn, oneLine } from "@/lib/shared/text";

const KNOWN_FIELDS = ["email", "password", "birthDate", "timeZone", "currentPassword"] as const;

/** Turns failures of the API into sentences: one for the form and one for each field that is wrong. */
export function useFailureText() {
  const t = useTranslations();
  const error = useErrorText();
  const ofField = ({ path, code }: FieldError): string => {
    if (path === "name") return t(`account.invalid.${code === "too_small" ? "nameUnseen" : "name"}`, { max: NAME_MAX });
    const known = path === "friendEmail" ? "email" : KNOWN_FIELDS.find((field) => field === path);
    return t(`account.invalid.${known ?? "other"}`, { min: PASSWORD_MIN, max: PASSWORD_MAX });
  };
  return {
    /** Field errors by path; empty when the form as a whole failed. */
    fields: (failure: ApiFailure | null): Record<string, string> =>
      Object.fromEntries(failure?.fields.map((field) => [field.path, ofField(field)]) ?? []),
    /** One sentence on the failure. */
    form: (failure: ApiFailure): string => error(failure.code),
  };
}

/** What is wrong with a name while it is typed, measured as the server does; "" while nothing is. */
export function useNameText() {
  const t = useTranslations("account.invalid");
  return (typed: string): string => {
    const name = oneLine(typed);
    if (typed !== "" && name === "") return t("nameUnseen");
    return fitsIn(name, NAME_MAX) ? "" : t("name", { max: NAME_MAX });
  };
}
