import { type ComponentType, useId } from "react";

type Props = {
  Icon: ComponentType<{ className?: string }>;
  name: string;
  /** Who can read it then. */
  text: string;
  isChosen: boolean;
  onChoose: () => void;
};

/** One answer to who may read the diary. */
export function CircleChoice({ Icon, name, text, isChosen, onChoose }: Props) {
  const id = useId();
  return (
    <label className="relative flex cursor-pointer items-center gap-3 rounded-field border-2 px-4 py-3 has-checked:border-outline has-checked:bg-sheet-deep has-focus-visible:outline-3 has-focus-visible:outline-blue">
      <input
        type="radio"
        name="circle"
        aria-label={name}
        aria-describedby={id}
        checked={isChosen}
        onChange={onChoose}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
      <Icon className="size-5 shrink-0" />
      <span className="min-w-0">
        <span dir="auto" className="block break-words font-semibold">
          {name}
        </span>
        <span id={id} className="block text-ink-soft text-sm">
          {text}
        </span>
      </span>
    </label>
  );
}
