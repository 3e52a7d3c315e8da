"use client";

import { Brush } from "lucide-react";
import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { PictureStyle } from "@/lib/painters/painter";
import { Filmstrip } from "./filmstrip";
import { PictureStage } from "./picture-stage";
import { PictureTools } from "./picture-tools";
import { StylePicker } from "./style-picker";
import type { Pictures } from "./use-pictures";

type Props = {
  pictures: Pictures;
  style: PictureStyle;
  isEmptyText: boolean;
  onStyle: (style: PictureStyle) => void;
  onDraw: () => void;
};

/** Everything about a diary's pictures. Below the text on a phone, where Draw stands in the bar instead. */
export function PicturePanel({ pictures, style, isEmptyText, onStyle, onDraw }: Props) {
  const t = useTranslations("picture");
  const { shown, problem, news } = pictures;
  return (
    <section
      id="picture"
      aria-labelledby="picture-heading"
      className="paper-sheet scroll-mt-20 scroll-mb-24 space-y-3 p-4"
    >
      <h2 id="picture-heading" className="sr-only">
        {t("panel")}
      </h2>
      <PictureStage
        picture={shown}
        isEmptyText={isEmptyText}
        asking={pictures.asking}
        onCancel={(picture) => void pictures.cancelOrRemove(picture)}
        onTryAgain={(picture) => void pictures.tryAgain(picture)}
      />
      {shown && <PictureTools shown={shown} pictures={pictures} onDraw={onDraw} />}
      {shown && pictures.pictures.length > 1 && (
        <Filmstrip
          pictures={pictures.pictures}
          shownId={shown.id}
          coverId={pictures.coverId}
          onSelect={pictures.select}
          onStep={pictures.step}
        />
      )}
      <StylePicker value={style} onChange={onStyle} />
      <DrawButton asking={pictures.asking} onDraw={onDraw} className="hidden w-full lg:inline-flex" />
      {problem && <Problem problem={problem} />}
      <p role="status" className="sr-only">
        {news && t(news)}
      </p>
    </section>
  );
}

type DrawProps = { asking: boolean; onDraw: () => void; className?: string };

/** Asks for a picture in the style that is picked. */
export function DrawButton({ asking, onDraw, className }: DrawProps) {
  const t = useTranslations("picture");
  return (
    <Button
      onClick={onDraw}
      aria-disabled={asking}
      title={t("drawHint")}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      className={className}
    >
      <Brush className="size-5" aria-hidden />
      {t("draw")}
    </Button>
  );
}

function Problem({ problem }: { problem: NonNullable<Pictures["problem"]> }) {
  const t = useTranslations("picture");
  const error = useTranslations("errors");
  return <Alert variant="danger">{problem === "unsaved" ? t("unsaved") : error(problem)}</Alert>;
}
