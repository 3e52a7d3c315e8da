"use client";

import { type ReactNode, useId, useRef } from "react";
import { cn } from "./cn";
import { checkedIn, useTypedEarly } from "./use-typed-early";

type Props<Choice extends string | number> = {
  legend: string;
  /** Where nothing around the tiles says what they are for. */
  isLegendSeen?: boolean;
  choices: readonly Choice[];
  value: Choice | null;
  onChange: (choice: Choice) => void;
  /** For tiles that hold a drawing alone: what they are called. */
  nameOf?: (choice: Choice) => string;
  /** The grid that the tiles stand in. */
  className: string;
  tileClassName?: string;
  children: (choice: Choice) => ReactNode;
};

/** One of a few, each on a tile of its own. Native radio buttons: arrows move, the Tab key passes by. */
export function ChoiceTiles<Choice extends string | number>({
  legend,
  isLegendSeen = false,
  choices,
  value,
  onChange,
  nameOf,
  className,
  tileClassName,
  children,
}: Props<Choice>) {
  const group = useId();
  const field = useRef<HTMLFieldSetElement>(null);
  const choose = (chosen: string) => {
    const choice = choices.find((one) => String(one) === chosen);
    if (choice !== undefined) onChange(choice);
  };
  useTypedEarly(field, String(value), choose, checkedIn);
  return (
    <fieldset ref={field} className="min-w-0">
      <legend className={isLegendSeen ? "mb-1.5 font-semibold text-sm" : "sr-only"}>{legend}</legend>
      <div className={cn("grid gap-2", className)}>
        {choices.map((choice) => (
          <label
            key={choice}
            title={nameOf?.(choice)}
            className={cn(
              "crayon-edge relative flex min-h-11 cursor-pointer flex-col items-center justify-center border-line! bg-sheet px-1.5 py-1 text-center text-sm leading-tight has-checked:border-outline! has-checked:bg-sheet-deep has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-blue has-focus-visible:outline-offset-2",
              tileClassName,
            )}
          >
            <input
              type="radio"
              name={group}
              value={choice}
              aria-label={nameOf?.(choice)}
              checked={value === choice}
              onChange={() => onChange(choice)}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            {children(choice)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
