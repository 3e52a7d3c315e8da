"use client";

import { Brush, Star } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Quota } from "@/lib/domains/pictures/picture";
import type { WordEdits } from "@/lib/painters/edits";
import { isBlank } from "@/lib/shared/text";
import { Filmstrip } from "./filmstrip";
import { LiveSwitch, LiveTools } from "./live/live-tools";
import type { Live } from "./live/use-live";
import { HowDrawn } from "./options/how-drawn";
import type { DrawOptions } from "./options/kept-options";
import { awaitedPainter, toldOf } from "./painters/choice";
import type { Painting } from "./painters/use-painting";
import { PictureStage } from "./picture-stage";
import { PictureTools } from "./picture-tools";
import { StepButtons } from "./step-buttons";
import type { Saving } from "./understood/no-words";
import type { Reading } from "./understood/reading";
import type { Pictures } from "./use-pictures";

// A site with the crayon painter alone loads neither.
const PainterOptions = dynamic(() => import("./painters/painter-options").then((module) => module.PainterOptions));
const WaitingNote = dynamic(() => import("./painters/painter-notes").then((module) => module.WaitingNote));

// Where there is no limit it is not loaded.
const QuotaNote = dynamic(() => import("./quota-note").then((module) => module.QuotaNote));

// Not needed for a first look at the page.
const Understood = dynamic(() => import("./understood/understood").then((module) => module.Understood), {
  ssr: false,
  loading: () => <div className="h-28" />,
});

/** The panel may have no room beside the text: it scrolls, and Draw stays in view. */
const TALL = "[--more:8rem] lg:max-h-[max(24rem,calc(100dvh-13.5rem))] lg:overflow-y-auto";

type Props = {
  pictures: Pictures;
  /** What is left of today's pictures; null where there is no limit. */
  quota: Quota | null;
  painting: Painting;
  live: Live;
  options: DrawOptions;
  /** What was understood of the text when the page was made; null when it could not be told. */
  reading: Reading | null;
  edits: WordEdits;
  postId: string;
  savedText: string;
  /** As it stands in the editor. */
  text: string;
  saving: Saving;
  onOptions: (change: Partial<DrawOptions>) => void;
  onEdits: (edits: WordEdits) => void;
  onDraw: () => void;
};

/** Everything about a diary's pictures. Below the text on a phone, where Draw stands in the bar instead. */
export function PicturePanel({
  pictures,
  quota,
  painting,
  live,
  options,
  reading,
  edits,
  postId,
  savedText,
  text,
  saving,
  onOptions,
  onEdits,
  onDraw,
}: Props) {
  "use memo";
  const t = useTranslations("picture");
  const { shown, problem, news } = pictures;
  const { offered } = painting;
  const isEmptyText = isBlank(text);
  const awaited = shown && awaitedPainter(shown, offered);
  const told = shown && awaited && toldOf(shown.painter, offered);
  const canCrayon = offered.some(({ name }) => name === "crayon") && shown?.painter !== "crayon";
  return (
    <section
      id="picture"
      aria-labelledby="picture-heading"
      className={`paper-sheet scroll-mt-20 scroll-mb-24 space-y-3 p-4 ${TALL}`}
    >
      <h2 id="picture-heading" className="sr-only">
        {t("panel")}
      </h2>
      <div className="relative">
        <PictureStage
          picture={live.isShown ? null : shown}
          behind={pictures.behind}
          live={live.drawn && live.isOn ? { drawn: live.drawn, isShown: live.isShown } : null}
          isEmptyText={isEmptyText}
          asking={pictures.asking || (live.isShown && !live.isEmpty)}
          awaited={awaited}
          told={told}
          onCancel={(picture) => void pictures.cancelOrRemove(picture)}
          onTryAgain={(picture) => void pictures.tryAgain(picture, painting.again(picture))}
        />
        {pictures.pictures.length > 1 && (
          <StepButtons pictures={pictures.pictures} shown={shown} step={pictures.step} />
        )}
      </div>
      {problem === "nothing_to_draw" && isEmptyText && <Problem problem={problem} />}
      {shown && awaited && !live.isShown && (
        <WaitingNote told={told} onCrayon={canCrayon ? () => void pictures.handTo(shown, "crayon") : null} />
      )}
      {live.isShown ? (
        <LiveTools live={live} />
      ) : (
        shown && <PictureTools shown={shown} pictures={pictures} onDraw={live.isOn ? live.another : onDraw} />
      )}
      <Understood
        postId={postId}
        savedText={savedText}
        reading={reading}
        edits={edits}
        text={text}
        saving={saving}
        pictures={pictures}
        painting={painting}
        live={live}
        onEdits={onEdits}
      />
      {shown && pictures.pictures.length > (live.isShown ? 0 : 1) && (
        <Filmstrip
          pictures={pictures.pictures}
          shownId={live.isShown ? null : shown.id}
          coverId={pictures.coverId}
          onSelect={pictures.select}
          onStep={pictures.step}
        />
      )}
      {offered.length > 1 && (
        <PainterOptions painting={painting} isEmptyText={isEmptyText} isWaiting={awaited !== null} />
      )}
      <div className="space-y-3 bg-sheet lg:sticky lg:-bottom-4 lg:-mx-4 lg:-mb-4 lg:rounded-b-2xl lg:shadow-[0_-6px_8px_-2px_var(--sheet)] lg:px-4 lg:pt-1 lg:pb-4">
        <HowDrawn options={options} isFirst={pictures.pictures.length === 0} onChange={onOptions}>
          <DrawButton live={live} asking={pictures.asking} onDraw={onDraw} className="hidden grow lg:inline-flex" />
        </HowDrawn>
        {live.can && !live.isOn && <LiveSwitch live={live} />}
        {quota && <QuotaNote first={quota} pictures={pictures.pictures} />}
        {problem && problem !== "nothing_to_draw" && (problem !== "wordsTooLong" || painting.isTooLong) && (
          <Problem problem={problem} />
        )}
      </div>
      <p role="status" className="sr-only">
        {news && t(news)}
      </p>
    </section>
  );
}

type DrawProps = {
  live: Pick<Live, "isOn" | "isShown" | "isEmpty">;
  asking: boolean;
  onDraw: () => void;
  className?: string;
};

/** Asks for a picture in the style that is picked; where one follows the words already, for that one to be kept. */
export function DrawButton({ live, asking, onDraw, className }: DrawProps) {
  "use memo";
  const t = useTranslations("picture");
  if (live.isOn && !live.isShown) return null;
  return (
    <Button
      onClick={onDraw}
      aria-disabled={asking || (live.isShown && live.isEmpty)}
      title={t(live.isShown ? "live.keepHint" : "drawHint")}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      className={className}
    >
      {live.isShown ? <Star className="size-5" aria-hidden /> : <Brush className="size-5" aria-hidden />}
      {live.isShown ? (
        <>
          {/* The phone's bar has two more buttons. */}
          <span aria-hidden className="sm:hidden">
            {t("live.keepShort")}
          </span>
          <span className="max-sm:sr-only">{t("live.keep")}</span>
        </>
      ) : (
        t("draw")
      )}
    </Button>
  );
}

function Problem({ problem }: { problem: NonNullable<Pictures["problem"]> }) {
  const t = useTranslations("picture");
  const error = useErrorText();
  // A picture of nothing is no failure, nor is the end of a day's pictures.
  const variant = NO_FAILURES.some((one) => one === problem) ? "info" : "danger";
  return <Alert variant={variant}>{isOurs(problem) ? t(problem) : error(problem)}</Alert>;
}

const NO_FAILURES = ["nothing_to_draw", "quota_used", "drawing_off"];

/** Found before the server was asked. */
function isOurs(problem: NonNullable<Pictures["problem"]>): problem is "unsaved" | "wordsTooLong" {
  return problem === "unsaved" || problem === "wordsTooLong";
}
