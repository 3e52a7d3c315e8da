"use client";

import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";

type Props = {
  id: string;
  label: string;
  /** That it may be left empty. */
  optional: string;
  hint?: string;
  note: string;
  onChange: (note: string) => void;
};

/** What somebody wants to say in their own words about a report, where they want to. */
export function NoteField({ id, label, optional, hint, note, onChange }: Props) {
  return (
    <Field id={id} label={label} note={optional} hint={hint}>
      {(control) => (
        <Textarea
          {...control}
          dir="auto"
          value={note}
          onChange={(event) => onChange(event.target.value)}
          className="min-h-20"
        />
      )}
    </Field>
  );
}
