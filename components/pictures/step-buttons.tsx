"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Pictures } from "./use-pictures";

/** Back and forth among the variants, on both sides of the one that is shown. */
export function StepButtons({ pictures: { pictures, shown, step } }: { pictures: Pictures }) {
  const t = useTranslations("picture");
  const index = pictures.findIndex(({ id }) => id === shown?.id);
  const side = "absolute top-1/2 z-1 -translate-y-1/2 rounded-full border bg-sheet/90 hover:bg-sheet-deep";
  return (
    <>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("previous")}
        disabled={index === 0}
        onClick={() => step(-1)}
        className={`${side} left-1 lg:left-0`}
      >
        <ChevronLeft className="size-5" aria-hidden />
      </Button>
      <Button
        variant="ghost"
        size="icon"
        aria-label={t("next")}
        disabled={index === pictures.length - 1}
        onClick={() => step(1)}
        className={`${side} right-1 lg:right-0`}
      >
        <ChevronRight className="size-5" aria-hidden />
      </Button>
    </>
  );
}
