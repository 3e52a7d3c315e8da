"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Picture } from "@/lib/domains/pictures/picture";

type Props = {
  pictures: readonly Pick<Picture, "id">[];
  shown: Pick<Picture, "id"> | null;
  /** Does nothing at either end. */
  step: (by: number) => void;
};

/** Back and forth among the variants, on both sides of the one that is shown. */
export function StepButtons({ pictures, shown, step }: Props) {
  const t = useTranslations("picture");
  const index = pictures.findIndex(({ id }) => id === shown?.id);
  // Not by a translation: a pressed button has its own, and would slip from under the pointer.
  const side = "absolute inset-y-0 z-1 my-auto rounded-full border bg-sheet/90 hover:bg-sheet-deep";
  return (
    <>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("previous")}
        // A disabled button would lose the focus at the end of the way.
        aria-disabled={index === 0}
        onClick={() => step(-1)}
        className={`${side} left-1 lg:left-0`}
      >
        <ChevronLeft className="size-5" aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("next")}
        aria-disabled={index === pictures.length - 1}
        onClick={() => step(1)}
        className={`${side} right-1 lg:right-0`}
      >
        <ChevronRight className="size-5" aria-hidden />
      </Button>
    </>
  );
}
