"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import type { Me } from "@/lib/domains/accounts/account";
import { PROFILE_PARTS } from "@/lib/domains/profiles/profile";
import { DAY_ENDS_LATEST } from "@/lib/shared/diary-day";
import { LOCALE_COOKIE, LOCALES } from "@/lib/shared/locale";
import { AboutFields } from "./about-fields";
import { useFailureText } from "./failure-text";
import { NameField } from "./name-field";
import { ShownFields } from "./shown-fields";

const YEAR_S = 365 * 24 * 60 * 60;
/** At which a day may end. */
const HOURS = Array.from({ length: DAY_ENDS_LATEST + 1 }, (_, hour) => hour);

/** What others and the painter know about me; a new language shows at once. */
export function ProfileForm({ me }: { me: Me }) {
  const t = useTranslations("settings");
  const common = useTranslations("common");
  const text = useFailureText();
  const [state, setState] = useState<"idle" | "saving" | "saved">("idle");
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const errors = text.fields(failure);
  const zones = useTimeZones(me.timeZone);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { dayEndsAt, ...typed } = typedIn<"PATCH /api/me">(form);
    const body = {
      ...typed,
      birthDate: typed.birthDate || null,
      // A form knows words alone, and of several boxes one.
      dayEndsAt: Number(dayEndsAt),
      profileShows: PROFILE_PARTS.filter((part) => new FormData(form).getAll("profileShows").includes(part)),
    };
    setState("saving");
    setFailure(null);
    const result = await callApi("PATCH /api/me", { body });
    setState(result.ok ? "saved" : "idle");
    if (!result.ok) return setFailure(result);
    if (result.data.locale === document.documentElement.lang) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we support
    document.cookie = `${LOCALE_COOKIE}=${result.data.locale}; path=/; max-age=${YEAR_S}; samesite=lax`;
    location.reload();
  };

  return (
    <Form onSubmit={submit} onChange={() => setState("idle")} className="space-y-5">
      {failure && <Alert variant="danger">{text.form(failure)}</Alert>}
      <NameField error={errors.name} defaultValue={me.name} />
      <AboutFields errors={errors} defaults={me} />
      <ShownFields about={me.about} shows={me.profileShows} error={errors.about} />
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">
        <Field id="locale" label={t("language")}>
          {(control) => (
            <Select {...control} name="locale" defaultValue={me.locale}>
              {LOCALES.map((locale) => (
                <option key={locale} value={locale}>
                  {t(`languages.${locale}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="timeZone" label={t("timeZone")} hint={t("timeZoneHint")} error={errors.timeZone}>
          {(control) => (
            <Select {...control} name="timeZone" defaultValue={me.timeZone}>
              {zones.map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll("_", " ")}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="dayEndsAt" label={t("dayEndsAt")} hint={t("dayEndsAtHint")}>
          {(control) => (
            <Select {...control} name="dayEndsAt" defaultValue={me.dayEndsAt}>
              {HOURS.map((hour) => (
                <option key={hour} value={hour}>
                  {hour === 0 ? t("midnight") : t("atNight", { hour })}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="flex items-center gap-4">
        <Button type="submit" disabled={state === "saving"}>
          {state === "saving" ? common("saving") : common("save")}
        </Button>
        <p role="status" className="text-success">
          {state === "saved" && common("saved")}
        </p>
      </div>
    </Form>
  );
}

/** The browser's zones; it knows others than the server does, so they come after the first paint. */
function useTimeZones(mine: string): string[] {
  const [zones, setZones] = useState([mine]);
  useEffect(() => {
    const all = Intl.supportedValuesOf("timeZone");
    setZones(all.includes(mine) ? all : [mine, ...all]);
  }, [mine]);
  return zones;
}
