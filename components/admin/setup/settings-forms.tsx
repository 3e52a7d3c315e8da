"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { SiteSettings } from "@/lib/domains/settings/setting";
import { numberIn } from "../saving/use-saving";
import { BannerForm } from "./banner-form";
import { SettingCard } from "./setting-card";
import { SignUpSettings } from "./sign-up-settings";
import { useSetting } from "./use-setting";

/** As lib/domains/settings/setting.ts has it, which brings zod along. */
const NAME_LETTERS = 30;

type Props = { settings: SiteSettings; children: ReactNode };

/**
 * Everything that an admin sets, in two columns of about one height: a longer card leaves no hole beside it.
 * @param children the links, below who may sign up
 */
export function SettingsForms({ settings, children }: Props) {
  return (
    <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
      <div className="space-y-5">
        <NameForm name={settings.name} />
        <BannerForm banner={settings.banner} />
        <VisitsForm days={settings.rawVisitDays} />
      </div>
      <div className="space-y-5">
        <QuotaForm quota={settings.quota} />
        <SignUpSettings mode={settings.signUp} />
        {children}
      </div>
    </div>
  );
}

function NameForm({ name }: { name: SiteSettings["name"] }) {
  const t = useTranslations("adminSetup");
  const setting = useSetting();
  return (
    <SettingCard
      title={t("nameTitle")}
      text={t("nameText")}
      setting={setting}
      onSave={(form) => void setting.set({ name: { ko: String(form.get("ko")), en: String(form.get("en")) } })}
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {(["ko", "en"] as const).map((language) => (
          <Field
            key={language}
            id={`name-${language}`}
            label={t(language === "ko" ? "inKo" : "inEn")}
            error={setting.isWrong(`name.${language}`) ? t("wrong") : undefined}
          >
            {(control) => (
              <Input
                {...control}
                name={language}
                defaultValue={name[language]}
                placeholder="Deep Story"
                maxLength={NAME_LETTERS * 2}
                autoComplete="off"
              />
            )}
          </Field>
        ))}
      </div>
    </SettingCard>
  );
}

function QuotaForm({ quota }: { quota: SiteSettings["quota"] }) {
  const t = useTranslations("adminSetup");
  const setting = useSetting();
  return (
    <SettingCard
      title={t("quotaTitle")}
      text={t("quotaText")}
      setting={setting}
      onSave={(form) =>
        void setting.set({ quota: { member: numberIn(form, "member"), admin: numberIn(form, "admin") } })
      }
    >
      <div className="grid grid-cols-2 gap-4">
        {(["member", "admin"] as const).map((role) => (
          <Field
            key={role}
            id={`quota-${role}`}
            label={t(role === "member" ? "ofMember" : "ofAdmin")}
            error={setting.isWrong(`quota.${role}`) ? t("wrong") : undefined}
          >
            {(control) => (
              <Input {...control} name={role} type="number" min={0} step={1} defaultValue={quota[role] ?? ""} />
            )}
          </Field>
        ))}
      </div>
    </SettingCard>
  );
}

function VisitsForm({ days }: { days: number }) {
  const t = useTranslations("adminSetup");
  const setting = useSetting();
  return (
    <SettingCard
      title={t("visitsTitle")}
      text={t("visitsText")}
      setting={setting}
      onSave={(form) => void setting.set({ rawVisitDays: numberIn(form, "days") ?? 0 })}
    >
      <Field id="visit-days" label={t("days")} error={setting.isWrong("rawVisitDays") ? t("wrong") : undefined}>
        {(control) => (
          <Input
            {...control}
            name="days"
            type="number"
            min={1}
            max={365}
            step={1}
            required
            defaultValue={days}
            className="w-32"
          />
        )}
      </Field>
    </SettingCard>
  );
}
