"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useId, useState } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { CELL_IMAGES_MAX } from "@/lib/domains/cells/cell";

/** Named without HEIC, so that iPhones hand such photos over as JPEG. */
const TYPES = "image/jpeg,image/png,image/webp,image/gif";

type Props = {
  /** How many more there is room for. */
  room: number;
  onFiles: (files: File[]) => void;
};

/** Where pictures are dropped, or chosen by the browser's own way. Needs "labCells". */
export function PictureDrop({ room, onFiles }: Props) {
  const t = useTranslations("labCells");
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [left, setLeft] = useState(0);
  const take = (files: File[]) => {
    setLeft(Math.max(0, files.length - room));
    const taken = files.slice(0, room);
    if (taken.length > 0) onFiles(taken);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped here; the button inside does the same
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`paper-sheet flex flex-col items-center gap-3 border-2 border-dashed p-6 text-center sm:p-8 ${isOver ? "border-blue bg-blue/10" : "border-outline/50"}`}
    >
      <p className="hidden font-semibold sm:block">{t("drop")}</p>
      <label
        className={buttonStyles({
          size: "lg",
          className:
            "cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-blue has-focus-visible:outline-offset-2",
        })}
      >
        {t("choose")}
        <input
          type="file"
          multiple
          accept={TYPES}
          aria-describedby={id}
          className="sr-only"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same files may be chosen again.
            currentTarget.value = "";
            take(files);
          }}
        />
      </label>
      <p id={id} className="max-w-prose text-ink-soft text-sm">
        {t("dropHint", { most: CELL_IMAGES_MAX })}
      </p>
      <p role="status" className={left > 0 ? "font-medium" : "sr-only"}>
        {left > 0 && t("leftOut", { count: left, most: CELL_IMAGES_MAX })}
      </p>
    </div>
  );
}
