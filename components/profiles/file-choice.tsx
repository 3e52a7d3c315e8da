"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { AVATAR_MAX_MB } from "@/lib/domains/profiles/profile";
import type { Chosen } from "./chosen";

/** Named without HEIC, so that iPhones hand such photos over as JPEG. */
const TYPES = "image/jpeg,image/png,image/webp,image/gif";

/** The browser's own way to a photo, in a button of ours. */
export function FileChoice({ onChoose }: { onChoose: (chosen: Chosen) => void }) {
  const t = useTranslations("profile");
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label
        className={buttonStyles({
          variant: "outline",
          className:
            "cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-blue has-focus-visible:outline-offset-2",
        })}
      >
        {t("upload")}
        <input
          type="file"
          accept={TYPES}
          aria-describedby={id}
          className="sr-only"
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again.
            currentTarget.value = "";
            if (file) onChoose({ file, src: (await canBeShown(file)) ? URL.createObjectURL(file) : null });
          }}
        />
      </label>
      <p id={id} className="text-ink-soft text-sm">
        {t("uploadHint", { max: AVATAR_MAX_MB })}
      </p>
    </div>
  );
}

/** Not every browser reads every photo: the server says then what can be done. */
async function canBeShown(file: File): Promise<boolean> {
  try {
    (await createImageBitmap(file)).close();
    return true;
  } catch {
    return false;
  }
}
