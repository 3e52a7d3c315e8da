"use client";

import { useTranslations } from "next-intl";
import type { GpuPolicy } from "@/lib/domains/gpu/gpu";
import { SavingCard } from "../../saving/saving-card";
import { numberIn } from "../../saving/use-saving";
import { BOUNDS } from "./bounds";
import { NumberField } from "./number-field";
import { usePolicy } from "./use-policy";

/** What it costs, and what it may. */
export function MoneyForm({ policy, type }: { policy: GpuPolicy; type: string | null }) {
  const t = useTranslations("adminGpuPilot.policy");
  const saving = usePolicy();
  const save = (form: FormData) =>
    saving.set({
      dayBudget: numberIn(form, "dayBudget"),
      monthBudget: numberIn(form, "monthBudget"),
      pricePerHour: numberIn(form, "pricePerHour") ?? Number.NaN,
      diskPerMonth: numberIn(form, "diskPerMonth") ?? Number.NaN,
    });
  return (
    <SavingCard
      title={t("moneyTitle")}
      text={t("moneyText")}
      saving={saving}
      words={{ save: t("save"), saved: t("saved") }}
      onSave={(form) => void save(form)}
    >
      {(["dayBudget", "monthBudget"] as const).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(name)}
          hint={t("budgetHint")}
          bounds={BOUNDS.budget}
          step="any"
          isOptional
          value={policy[name]}
          isWrong={saving.isWrong(name)}
        />
      ))}
      {(["pricePerHour", "diskPerMonth"] as const).map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(name)}
          hint={t(`${name}Hint`, { type: type ?? t("thisType") })}
          bounds={BOUNDS[name]}
          step="any"
          value={policy[name]}
          isWrong={saving.isWrong(name)}
        />
      ))}
    </SavingCard>
  );
}
