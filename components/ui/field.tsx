import type { ReactNode } from "react";
import { Label } from "./label";

/** What a field's control needs to be tied to its label, hint and error. */
export type ControlProps = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

type Props = {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  /** Shown after the label, such as "optional". */
  note?: string;
  children: (control: ControlProps) => ReactNode;
};

/** Label, control, hint and error of one field, tied together for screen readers. */
export function Field({ id, label, hint, error, note, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="space-y-1.5">
      <Label htmlFor={id}>
        {label}
        {note && <span className="ml-1.5 font-normal text-ink-soft">({note})</span>}
      </Label>
      {children({ id, ...(described && { "aria-describedby": described }), ...(error && { "aria-invalid": true }) })}
      {hint && (
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="font-medium text-danger text-sm">
          {error}
        </p>
      )}
    </div>
  );
}
