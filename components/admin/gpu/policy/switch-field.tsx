import type { ReactNode } from "react";

type Props = { name: string; label: string; hint: string; isOn: boolean; children?: ReactNode };

/** Something that is so or not, and what it means. */
export function SwitchField({ name, label, hint, isOn }: Props) {
  const id = `gpu-${name}`;
  return (
    <div className="flex items-start gap-3">
      <input
        id={id}
        name={name}
        type="checkbox"
        defaultChecked={isOn}
        aria-describedby={`${id}-hint`}
        className="mt-1 size-6 shrink-0 accent-primary"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block cursor-pointer py-0.5 font-semibold">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      </div>
    </div>
  );
}
