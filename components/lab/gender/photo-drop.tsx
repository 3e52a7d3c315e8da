"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";

/** Named without HEIC, so that iPhones hand such photos over as JPEG. */
const TYPES = "image/jpeg,image/png,image/webp,image/gif";

/** A photo by the browser's own way, or dropped. @param max MiB */
export function PhotoDrop({ max, disabled, onPhoto }: { max: number; disabled: boolean; onPhoto(file: File): void }) {
  const t = useTranslations("labGender");
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the one for everybody
    <div
      className={cn(
        "flex flex-wrap items-center gap-x-4 gap-y-2 rounded-field border-2 border-outline border-dashed p-5",
        isOver && "bg-sheet-deep",
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file && !disabled) onPhoto(file);
      }}
    >
      <label
        className={buttonStyles({
          className: cn(
            "cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-blue has-focus-visible:outline-offset-2",
            disabled && "cursor-wait opacity-60",
          ),
        })}
      >
        {t("choose")}
        <input
          type="file"
          accept={TYPES}
          aria-describedby={id}
          disabled={disabled}
          className="sr-only"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again.
            currentTarget.value = "";
            if (file) onPhoto(file);
          }}
        />
      </label>
      <p id={id} className="min-w-0 text-ink-soft text-sm">
        {t("hint", { max })}
      </p>
    </div>
  );
}
