"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useRef } from "react";
import { checkedIn, useTypedEarly } from "@/components/ui/use-typed-early";

type Props<Choice extends string> = {
  legend: string;
  choices: readonly Choice[];
  value: Choice | null;
  nameOf: (choice: Choice) => string;
  icon: (choice: Choice) => ReactNode;
  onChange: (choice: Choice | null) => void;
};

/** The radio button for no choice; no choice has an empty name. */
const NONE = "";

/** One of a row of small drawings, or none. Native radio buttons: arrows move, the Tab key passes by. */
export function IconChoice<Choice extends string>({ legend, choices, value, nameOf, icon, onChange }: Props<Choice>) {
  "use memo";
  const t = useTranslations("editor");
  const name = useId();
  const options = [null, ...choices];
  const field = useRef<HTMLFieldSetElement>(null);
  useTypedEarly(
    field,
    value ?? NONE,
    (chosen) => onChange(choices.find((choice) => choice === chosen) ?? null),
    checkedIn,
  );
  return (
    <fieldset ref={field} className="min-w-0">
      <legend className="mb-1 font-semibold text-sm">
        {legend}
        <span aria-hidden className="ml-2 font-normal text-ink-soft">
          {value ? nameOf(value) : ""}
        </span>
      </legend>
      <div className="-ml-1 flex flex-wrap">
        {options.map((choice) => {
          const label = choice ? nameOf(choice) : t("none");
          return (
            <label
              key={label}
              title={label}
              className="relative grid size-10 sm:size-11 cursor-pointer place-items-center rounded-full border-2 border-transparent opacity-75 transition-[opacity,transform] hover:opacity-100 has-checked:scale-105 has-checked:border-outline has-checked:bg-sheet-deep has-checked:opacity-100 has-focus-visible:outline-3 has-focus-visible:outline-blue has-focus-visible:outline-offset-1"
            >
              <input
                type="radio"
                name={name}
                value={choice ?? NONE}
                aria-label={label}
                checked={value === choice}
                onChange={() => onChange(choice)}
                className="absolute inset-0 size-full cursor-pointer opacity-0"
              />
              {choice ? icon(choice) : <span aria-hidden className="h-0.5 w-4 rounded bg-ink-soft" />}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
