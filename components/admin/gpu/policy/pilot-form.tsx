"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { GpuPolicy } from "@/lib/domains/gpu/gpu";
import { zoneChoices, zoneName } from "../../figures/zones";
import { SavingCard } from "../../saving/saving-card";
import { numberIn } from "../../saving/use-saving";
import { BOUNDS } from "./bounds";
import { NumberField } from "./number-field";
import { SwitchField } from "./switch-field";
import { usePolicy } from "./use-policy";

const NUMBERS = ["idleMinutes", "leastMinutes", "hoursMax"] as const;

/** When it wakes and when it sleeps, in plain words. */
export function PilotForm({ policy, ownZone }: { policy: GpuPolicy; ownZone: string }) {
  const t = useTranslations("adminGpuPilot.policy");
  const saving = usePolicy();
  const save = (form: FormData) => {
    const [from, to] = [String(form.get("from") ?? ""), String(form.get("to") ?? "")];
    return saving.set({
      isOn: form.has("isOn"),
      wakesForWriters: form.has("wakesForWriters"),
      idleMinutes: numberIn(form, "idleMinutes") ?? Number.NaN,
      leastMinutes: numberIn(form, "leastMinutes") ?? Number.NaN,
      hoursMax: numberIn(form, "hoursMax") ?? Number.NaN,
      quiet: from === "" && to === "" ? null : { from, to },
      timeZone: String(form.get("timeZone")),
    });
  };
  return (
    <SavingCard
      title={t("pilotTitle")}
      text={t("pilotText")}
      saving={saving}
      words={{ save: t("save"), saved: t("saved") }}
      onSave={(form) => void save(form)}
    >
      {(["isOn", "wakesForWriters"] as const).map((name) => (
        <SwitchField key={name} name={name} label={t(name)} hint={t(`${name}Hint`)} isOn={policy[name]} />
      ))}
      {NUMBERS.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(name)}
          hint={t(`${name}Hint`, BOUNDS[name])}
          bounds={BOUNDS[name]}
          value={policy[name]}
          isWrong={saving.isWrong(name)}
        />
      ))}
      <fieldset className="space-y-1.5" aria-describedby="gpu-quiet-hint">
        <legend className="font-semibold text-sm">{t("quiet")}</legend>
        <div className="flex flex-wrap gap-3">
          {(["from", "to"] as const).map((end) => (
            <Field key={end} id={`gpu-${end}`} label={t(end)}>
              {(control) => (
                <Input
                  {...control}
                  name={end}
                  type="time"
                  defaultValue={policy.quiet?.[end] ?? ""}
                  aria-invalid={saving.isWrong("quiet") || undefined}
                  className="w-36"
                />
              )}
            </Field>
          ))}
        </div>
        <p id="gpu-quiet-hint" className="text-ink-soft text-sm">
          {t("quietHint")}
        </p>
        {saving.isWrong("quiet") && <p className="font-medium text-danger text-sm">{t("wrong")}</p>}
      </fieldset>
      <ZoneField zone={policy.timeZone} ownZone={ownZone} />
    </SavingCard>
  );
}

function ZoneField({ zone, ownZone }: { zone: string; ownZone: string }) {
  const t = useTranslations("adminGpuPilot.policy");
  const { first, groups } = zoneChoices(ownZone, zone);
  return (
    <Field id="gpu-timeZone" label={t("timeZone")} hint={t("timeZoneHint")}>
      {(control) => (
        <Select {...control} name="timeZone" defaultValue={zone}>
          {first.map((name) => (
            <option key={name} value={name}>
              {zoneName(name)}
            </option>
          ))}
          {groups.map(({ name, zones }) => (
            <optgroup key={name} label={name}>
              {zones.map((one) => (
                <option key={one} value={one}>
                  {zoneName(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      )}
    </Field>
  );
}
