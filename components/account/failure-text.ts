"use client";

import { useTranslations } from "next-intl";
import type { ApiFailure } from "@/components/site/api";
import { PASSWORD_MAX, PASSWORD_MIN } from "@/lib/accounts/member";

const KNOWN_FIELDS = ["email", "password", "name", "birthDate", "timeZone", "currentPassword"] as const;

/** Turns failures of the API into sentences: one for the form and one for each field that is wrong. */
export function useFailureText() {
  const t = useTranslations();
  const ofField = (path: string): string => {
    const known = KNOWN_FIELDS.find((field) => field === path);
    return t(`account.invalid.${known ?? "other"}`, { min: PASSWORD_MIN, max: PASSWORD_MAX });
  };
  return {
    /** Field errors by path; empty when the form as a whole failed. */
    fields: (failure: ApiFailure | null): Record<string, string> =>
      Object.fromEntries(failure?.fields.map(({ path }) => [path, ofField(path)]) ?? []),
    /** One sentence on the failure. */
    form: (failure: ApiFailure): string => t(`errors.${failure.code}`),
  };
}
