"use client";

import { useTranslations } from "next-intl";
import type { SignUpMode } from "@/lib/domains/settings/setting";
import { SettingCard } from "./setting-card";
import { useSetting } from "./use-setting";

/** As lib/domains/settings/setting.ts has them, which brings zod along. */
const MODES: readonly SignUpMode[] = ["anyone", "invited", "nobody"];

/** Who may sign up. */
export function SignUpSettings({ mode }: { mode: SignUpMode }) {
  const t = useTranslations("adminSetup");
  const setting = useSetting();
  return (
    <SettingCard
      title={t("signUpTitle")}
      text=""
      setting={setting}
      onSave={(form) => void setting.set({ signUp: MODES.find((one) => one === form.get("mode")) ?? mode })}
    >
      <fieldset className="space-y-1">
        <legend className="sr-only">{t("signUpTitle")}</legend>
        {MODES.map((one) => (
          <label key={one} className="flex min-h-11 items-start gap-3 rounded-field px-2 py-2 hover:bg-sheet-deep">
            <input
              type="radio"
              name="mode"
              value={one}
              defaultChecked={one === mode}
              className="mt-1 size-5 shrink-0 accent-primary"
            />
            <span>
              <span className="block font-semibold">{t(`modes.${one}`)}</span>
              <span className="block text-ink-soft text-sm">{t(`modeHints.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </SettingCard>
  );
}
