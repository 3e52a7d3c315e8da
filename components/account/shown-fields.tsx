"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { ABOUT_MAX, PROFILE_PARTS, type ProfilePart } from "@/lib/domains/profiles/profile";
import { fitsIn, oneLine } from "@/lib/shared/text";

type Props = { about: string; shows: readonly ProfilePart[]; error?: string };

/** What my profile says and shows beside my name. */
export function ShownFields({ about, shows, error }: Props) {
  const t = useTranslations("settings");
  const tooLong = t("aboutTooLong", { max: ABOUT_MAX });
  return (
    <>
      <Field id="about" label={t("about")} hint={t("aboutHint", { max: ABOUT_MAX })} error={error && tooLong}>
        {(control) => (
          <Input
            {...control}
            name="about"
            dir="auto"
            defaultValue={about}
            onInput={({ currentTarget }) =>
              currentTarget.setCustomValidity(fitsIn(oneLine(currentTarget.value), ABOUT_MAX) ? "" : tooLong)
            }
          />
        )}
      </Field>
      <fieldset className="space-y-1">
        <legend className="font-semibold text-sm">{t("profileShows")}</legend>
        {PROFILE_PARTS.map((part) => (
          <label key={part} className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="profileShows"
              value={part}
              defaultChecked={shows.includes(part)}
              className="size-5 shrink-0 accent-primary"
            />
            {t(`shows.${part}`)}
          </label>
        ))}
        <p className="text-ink-soft text-sm">{t("profileShowsHint")}</p>
      </fieldset>
    </>
  );
}
