"use client";

import { ChevronUp, X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { type Care, linesFor, type Place, placeOf } from "@/lib/shared/hurt/help-lines";
import { browserTimeZone } from "@/lib/shared/time-zone";
import { Lamp } from "./lamp";
import { Lines } from "./lines";
import { isPutAway, putAway } from "./put-away";
import { useHurt } from "./use-hurt";

/**
 * A kind word beside a text that hurts: what to do now and whom to call. It is decided in the browser, and neither the
 * words nor that it was shown leave it. Nothing waits for it.
 */
export function CareCard({ text }: { text: string }) {
  const care = useHurt(text);
  const locale = useLocale();
  const [isAway, setAway] = useState(true);
  // Closed for this visit: what is graver comes all the same.
  const [closed, setClosed] = useState<readonly Care[]>([]);
  const [place, setPlace] = useState<Place>("elsewhere");
  useEffect(() => {
    setAway(isPutAway());
    setPlace(placeOf(browserTimeZone(), locale));
  }, [locale]);
  const close = (forGood: boolean) => {
    if (care) setClosed([...closed, care]);
    if (!forGood) return;
    setAway(true);
    putAway(true);
  };
  return (
    <div aria-live="polite" className="w-full empty:hidden">
      {care && !isAway && !closed.includes(care) && <Card key={care} care={care} place={place} onClose={close} />}
    </div>
  );
}

function Card({ care, place, onClose }: { care: Care; place: Place; onClose: (forGood: boolean) => void }) {
  const t = useTranslations("care");
  const [isOpen, setOpen] = useState(false);
  const lines = linesFor(place, care);
  const [first] = lines;
  return (
    <section
      aria-label={t("label")}
      className="fade-in slide-in-from-bottom-2 max-h-[60dvh] w-full animate-in overflow-y-auto rounded-field border-yellow border-l-4 bg-sheet-deep py-2 pr-1 pl-3 duration-500"
    >
      <div className="flex items-start gap-2.5">
        <Lamp className="mt-0.5 size-9 shrink-0" />
        <div className="min-w-0 flex-1 py-0.5">
          <p className="font-semibold leading-snug">{t(`${care}.word`)}</p>
          {first && !isOpen && (
            <p className="flex flex-wrap items-center gap-x-3 text-sm">
              <a
                href={`tel:${first.number.replace(/[^\d+]/g, "")}`}
                className="inline-flex min-h-8 items-center text-link underline underline-offset-4"
              >
                {t(`lines.${first.id}` as "lines.kr109")} {first.number}
              </a>
              <button
                type="button"
                aria-expanded={false}
                onClick={() => setOpen(true)}
                className="inline-flex min-h-9 items-center gap-1 font-semibold"
              >
                {t("more")}
                <ChevronUp className="size-4" aria-hidden />
              </button>
            </p>
          )}
        </div>
        <Button variant="ghost" size="icon" aria-label={t("close")} title={t("close")} onClick={() => onClose(false)}>
          <X className="size-4" aria-hidden />
        </Button>
      </div>
      {isOpen && (
        <div className="space-y-3 pt-1 pr-2 pb-1">
          <p className="max-w-prose leading-relaxed">{t(`${care}.now`)}</p>
          <Lines lines={lines} />
          {place === "elsewhere" && <p className="text-sm">{t("elsewhere")}</p>}
          <p className="flex flex-wrap items-center justify-between gap-x-4 text-ink-soft text-sm">
            <span>{t("private")}</span>
            <button
              type="button"
              onClick={() => onClose(true)}
              className="min-h-9 text-left underline underline-offset-4"
            >
              {t("never")}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
