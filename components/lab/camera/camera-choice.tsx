"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Select } from "@/components/ui/select";
import type { CameraChoice as Choice } from "./camera";

type Props = { choices: readonly Choice[]; chosen: string; onChoose: (id: string) => void };

/** Which camera looks; nothing where there is no choice. */
export function CameraChoice({ choices, chosen, onChoose }: Props) {
  const t = useTranslations("labCamera");
  const id = useId();
  if (choices.length < 2) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <label htmlFor={id}>{t("which")}</label>
      <Select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((choice, index) => (
          <option key={choice.id} value={choice.id}>
            {choice.name || t("nameless", { number: index + 1 })}
          </option>
        ))}
      </Select>
    </div>
  );
}
