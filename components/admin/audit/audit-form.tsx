import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import type { ActName, TargetKind } from "@/lib/domains/audit/acts";
import type { AuditFilter } from "@/lib/domains/audit/inputs";

type Props = { filter: AuditFilter; acts: readonly ActName[]; targets: readonly TargetKind[] };

/** Which entries: a plain form, which works without JavaScript. */
export function AuditForm({ filter, acts, targets }: Props) {
  const t = useTranslations("adminAudit");
  return (
    <form
      method="get"
      aria-label={t("filter")}
      className="grid grid-cols-2 items-end gap-3 lg:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
    >
      {filter.admin && <input type="hidden" name="admin" value={filter.admin} />}
      {filter.targetId && <input type="hidden" name="targetId" value={filter.targetId} />}
      <Field id="act" label={t("act")}>
        {(control) => (
          <Select {...control} name="act" defaultValue={filter.act ?? ""}>
            <option value="">{t("anyAct")}</option>
            {acts.map((act) => (
              <option key={act} value={act}>
                {t(`acts.${act}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="target" label={t("target")}>
        {(control) => (
          <Select {...control} name="target" defaultValue={filter.target ?? ""}>
            <option value="">{t("anyTarget")}</option>
            {targets.map((target) => (
              <option key={target} value={target}>
                {t(`targets.${target}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="from" label={t("from")}>
        {(control) => <Input {...control} name="from" type="date" defaultValue={filter.from} />}
      </Field>
      <Field id="to" label={t("to")}>
        {(control) => <Input {...control} name="to" type="date" defaultValue={filter.to} />}
      </Field>
      <Button type="submit" className="col-span-2 lg:col-span-1">
        {t("show")}
      </Button>
    </form>
  );
}
