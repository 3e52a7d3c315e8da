import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SearchLandmark } from "@/components/ui/search-landmark";
import { Select } from "@/components/ui/select";
import type { MembersQuery } from "@/lib/domains/moderation/inputs";
import { MEMBER_STATES } from "@/lib/domains/moderation/moderation";

/** What is looked for: a plain form, which works without JavaScript. */
export function MembersForm({ q, state }: Pick<MembersQuery, "q" | "state">) {
  const t = useTranslations("adminPeople");
  return (
    <SearchLandmark method="get" className="grid items-end gap-3 sm:grid-cols-[1fr_14rem_auto]">
      <Field id="q" label={t("search")}>
        {(control) => <Input {...control} name="q" type="search" autoComplete="off" maxLength={100} defaultValue={q} />}
      </Field>
      <Field id="state" label={t("state")}>
        {(control) => (
          <Select {...control} name="state" defaultValue={state}>
            {MEMBER_STATES.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit">{t("find")}</Button>
    </SearchLandmark>
  );
}
