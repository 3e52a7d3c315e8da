"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { REPORT_REASONS, type ReportReason } from "@/lib/domains/reports/report";

type Props = {
  id: string;
  label: string;
  hint?: string;
  nameOf: (reason: ReportReason) => string;
  reason: ReportReason;
  onChange: (reason: ReportReason) => void;
};

/** Why something should not stand here, where there is little room. */
export function ReasonSelect({ id, label, hint, nameOf, reason, onChange }: Props) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => (
        <Select {...control} value={reason} onChange={(event) => onChange(event.target.value as ReportReason)}>
          {REPORT_REASONS.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
