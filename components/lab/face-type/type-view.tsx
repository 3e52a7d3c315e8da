"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FaceType } from "@/lib/domains/face-types/face-type";
import type { DrawnHere } from "@/lib/painters/crayon/browser/messages";
import { TypeDrawing } from "./type-drawing";
import { TypePictures } from "./type-pictures";

type Props = {
  type: FaceType;
  drawn: readonly DrawnHere[];
  isDone: boolean;
  /** Above the name. */
  over?: string;
  /** Below the description: what it was made of. */
  made?: string;
  /** Below the pictures. */
  children?: ReactNode;
};

/** A type with its sign, its words and its four pictures. */
export function TypeView({ type, drawn, isDone, over, made, children }: Props) {
  const t = useTranslations("labFaceType");
  return (
    <section aria-labelledby="type-name" className="paper-sheet space-y-5 p-5 sm:p-6">
      <header className="flex items-center gap-5">
        <TypeDrawing type={type} className="size-24 shrink-0" />
        <div>
          {over && <p className="text-ink-soft">{over}</p>}
          <h2 id="type-name" tabIndex={-1} className="font-title text-4xl">
            {t(`types.${type}.name`)}
          </h2>
        </div>
      </header>
      <p className="max-w-prose">{t(`types.${type}.text`)}</p>
      {made && <p className="text-ink-soft text-sm">{made}</p>}
      <h3 className="font-semibold">{t("result.pictures")}</h3>
      <TypePictures drawn={drawn} isDone={isDone} />
      {children}
    </section>
  );
}
