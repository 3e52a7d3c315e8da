"use client";

import { Moon, Star, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Picture } from "@/lib/domains/pictures/picture";
import { isUnderWay } from "./picture-feed";
import { PictureImage } from "./picture-image";

type Props = {
  pictures: Picture[];
  /** Null while none of them is shown. */
  shownId: string | null;
  coverId: string | null;
  onSelect: (picture: Picture) => void;
  onStep: (by: number) => void;
};

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -1000, End: 1000 };

/** All variants from old to new. One stop of the Tab key; arrows, Home and End go back and forth. */
export function Filmstrip({ pictures, shownId, coverId, onSelect, onStep }: Props) {
  "use memo";
  const t = useTranslations("picture");
  const strip = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the strip follows the picture that is shown
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (!current || !strip.current) return;
    strip.current.scrollLeft = current.offsetLeft - strip.current.clientWidth / 2 + current.clientWidth / 2;
    if (strip.current.contains(document.activeElement)) current.focus();
  }, [shownId, pictures.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onStep(step);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are pictures to look at
    <div
      ref={strip}
      role="group"
      aria-label={t("variants")}
      onKeyDown={onKeyDown}
      className="relative -mx-1 flex gap-2 overflow-x-auto p-1"
    >
      {pictures.map((picture, index) => (
        <Frame
          key={picture.id}
          picture={picture}
          number={index + 1}
          isShown={picture.id === shownId}
          isFirst={shownId === null && index === 0}
          isCover={picture.id === coverId}
          onSelect={() => onSelect(picture)}
        />
      ))}
    </div>
  );
}

type FrameProps = {
  picture: Picture;
  number: number;
  isShown: boolean;
  isFirst: boolean;
  isCover: boolean;
  onSelect: () => void;
};

function Frame({ picture, number, isShown, isFirst, isCover, onSelect }: FrameProps) {
  const t = useTranslations("picture");
  const style = useTranslations("style");
  const isAsleep = picture.status === "queued" && picture.error === "painter_asleep";
  const name = isUnderWay(picture.status)
    ? t(isAsleep ? "variantAsleep" : "variantWaiting", { number })
    : picture.status === "failed"
      ? t("variantFailed", { number })
      : t("variant", { number, style: style(picture.style) });
  return (
    <button
      type="button"
      onClick={onSelect}
      tabIndex={isShown || isFirst ? 0 : -1}
      aria-current={isShown || undefined}
      aria-label={isCover ? `${name} (${t("cover")})` : name}
      className="relative grid size-16 shrink-0 place-items-center overflow-hidden rounded-lg border-2 border-line bg-sheet-deep text-ink-soft text-sm aria-current:border-primary"
    >
      {picture.status === "done" ? (
        <PictureImage picture={{ ...picture, alt: "" }} small />
      ) : picture.status === "failed" ? (
        <TriangleAlert className="size-5 text-danger" aria-hidden />
      ) : isAsleep ? (
        <Moon className="size-5" aria-hidden />
      ) : (
        <span aria-hidden>{Math.round(picture.progress * 100)}%</span>
      )}
      {isCover && (
        <Star
          className="absolute top-0.5 right-0.5 size-4 fill-(--yellow) stroke-(--outline)"
          strokeWidth={1.5}
          aria-hidden
        />
      )}
    </button>
  );
}
