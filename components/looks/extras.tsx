"use client";

import { useTranslations } from "next-intl";
import type { SavedLook } from "@/lib/painters/looks";
import { Portrait, type useDrawing } from "./portrait";

const EXTRAS = ["glasses", "moustache"] as const;

type Props = { look: SavedLook; draw: ReturnType<typeof useDrawing>; onChange: (change: Partial<SavedLook>) => void };

/** What a face may have or not. Native checkboxes. */
export function Extras({ look, draw, onChange }: Props) {
  const t = useTranslations("looks");
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold text-sm">{t("extras")}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-5">
        {EXTRAS.map((extra) => (
          <label
            key={extra}
            className="crayon-edge relative flex min-h-11 cursor-pointer flex-col items-center justify-center border-line! bg-sheet px-0.5 py-1 text-xs has-checked:border-outline! has-checked:bg-sheet-deep has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-blue has-focus-visible:outline-offset-2"
          >
            <Portrait look={{ ...look, [extra]: true }} draw={draw} isHead className="size-14 rounded-lg" />
            <span className="flex items-center gap-1.5">
              <input
                type="checkbox"
                checked={look[extra]}
                onChange={(event) => onChange({ [extra]: event.target.checked })}
                className="size-4 cursor-pointer accent-primary"
              />
              {t(extra)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
