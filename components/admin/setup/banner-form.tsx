"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { Banner } from "@/lib/domains/settings/setting";
import { SettingCard } from "./setting-card";
import { useSetting } from "./use-setting";

/** What every page says, and when. Times are typed in the browser's zone and kept as moments. */
export function BannerForm({ banner }: { banner: Banner | null }) {
  const t = useTranslations("adminSetup");
  const setting = useSetting();
  const [shown, setShown] = useState(banner);
  // Another form's fields begin anew when what they stand for is gone.
  const [round, setRound] = useState(0);
  const wrong = (path: string) => (setting.isWrong(`banner.${path}`) ? t("wrong") : undefined);

  const save = async (form: FormData) => {
    const next: Banner = {
      text: { ko: typed(form, "bannerKo") ?? "", en: typed(form, "bannerEn") ?? "" },
      link: typed(form, "link"),
      from: momentOf(typed(form, "from")),
      until: momentOf(typed(form, "until")),
    };
    const isNone = next.text.ko === "" && next.text.en === "" && !next.link;
    if (await setting.set({ banner: isNone ? null : next })) setShown(isNone ? null : next);
  };
  const take = async () => {
    if (!(await setting.set({ banner: null }))) return;
    setShown(null);
    setRound(round + 1);
  };

  return (
    <SettingCard
      title={t("bannerTitle")}
      text={t("bannerText")}
      setting={setting}
      onSave={(form) => void save(form)}
      more={
        shown && (
          <Button variant="ghost" onClick={() => void take()}>
            {t("takeBanner")}
          </Button>
        )
      }
    >
      <div key={round} className="space-y-4">
        <Field id="banner-ko" label={t("bannerKo")} error={wrong("text")}>
          {(control) => (
            <Textarea {...control} name="bannerKo" lang="ko" defaultValue={shown?.text.ko} className="min-h-11" />
          )}
        </Field>
        <Field id="banner-en" label={t("bannerEn")} hint={t("bannerHint")} error={wrong("text")}>
          {(control) => (
            <Textarea {...control} name="bannerEn" lang="en" defaultValue={shown?.text.en} className="min-h-11" />
          )}
        </Field>
        <Field id="banner-link" label={t("bannerLink")} hint={t("bannerLinkHint")} error={wrong("link")}>
          {(control) => <Input {...control} name="link" defaultValue={shown?.link ?? ""} autoComplete="off" />}
        </Field>
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <TimeField id="from" label={t("from")} value={shown?.from ?? null} error={wrong("from")} />
          <TimeField id="until" label={t("until")} value={shown?.until ?? null} error={wrong("until")} />
        </div>
        <p className="text-ink-soft text-sm">{t("timeHint")}</p>
      </div>
    </SettingCard>
  );
}

type TimeProps = { id: string; label: string; value: string | null; error: string | undefined };

function TimeField({ id, label, value, error }: TimeProps) {
  // The zone is the browser's: the server can't write it.
  const [local, setLocal] = useState("");
  useEffect(() => setLocal(localOf(value)), [value]);
  return (
    <Field id={`banner-${id}`} label={label} error={error}>
      {(control) => (
        <Input
          {...control}
          name={id}
          type="datetime-local"
          value={local}
          onChange={(event) => setLocal(event.target.value)}
        />
      )}
    </Field>
  );
}

function typed(form: FormData, name: string): string | null {
  return String(form.get(name) ?? "").trim() || null;
}

function momentOf(local: string | null): string | null {
  return local === null || Number.isNaN(Date.parse(local)) ? null : new Date(local).toISOString();
}

/** "2026-11-29T09:30" on the clock of this browser. */
function localOf(moment: string | null): string {
  if (moment === null) return "";
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
