"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { GENDERS, type Gender } from "@/lib/domains/accounts/account";

type Props = {
  errors: Record<string, string>;
  defaults?: { gender: Gender; birthDate: string | null };
};

/** Gender and birth date, which nobody has to say: in the settings, and where they are asked for once. */
export function AboutFields({ errors, defaults }: Props) {
  const t = useTranslations("account");
  const common = useTranslations("common");
  return (
    <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">
      <Field id="gender" label={t("gender")} hint={t("genderHint")} error={errors.gender}>
        {(control) => (
          <Select {...control} name="gender" defaultValue={defaults?.gender ?? "unsaid"}>
            {GENDERS.map((gender) => (
              <option key={gender} value={gender}>
                {t(`genders.${gender}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        id="birthDate"
        label={t("birthDate")}
        note={common("optional")}
        hint={t("birthDateHint")}
        error={errors.birthDate}
      >
        {(control) => (
          <Input
            {...control}
            name="birthDate"
            type="date"
            min="1900-01-01"
            autoComplete="bday"
            defaultValue={defaults?.birthDate ?? ""}
          />
        )}
      </Field>
    </div>
  );
}
