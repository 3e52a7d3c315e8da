"use client";

import { type RefObject, useState } from "react";
import { canCopyCards, canShareCard, copyCard, shareCard } from "@/components/cards/ways";
import { fill } from "@/components/site/fill";
import { buttonStyles } from "@/components/ui/button-styles";
import { Dialog, DialogClose, DialogContent } from "@/components/ui/dialog";
import type { Locale } from "@/lib/shared/locale";
import { formatDay } from "../card-labels";
import { isInKakao, OutOfKakao } from "../onward/kakao";
import type { CardContent } from "./card-content";
import { cardFile } from "./card-file";
import { CARD } from "./card-layout";
import { CARD_WORDS } from "./card-words";
import { useCard } from "./use-card";

export type CardDialogProps = {
  content: CardContent;
  locale: Locale;
  onClose(): void;
  /** Where the focus goes then. */
  back: RefObject<HTMLElement | null>;
};

/** A day's card, made in this browser; what the browser can't do with it is not offered. */
export function CardDialog({ content, locale, onClose, back }: CardDialogProps) {
  const words = CARD_WORDS[locale];
  const [turn, setTurn] = useState(0);
  const [said, setSaid] = useState<"copied" | "copyFailed" | "shareFailed" | "inKakao" | null>(null);
  const card = useCard(content, locale, turn);
  const title = content.title || words.untitled;
  const drawn = card === "failed" ? null : card;
  const file = drawn && cardFile(drawn.png, content);
  const style = (variant: "primary" | "outline") => buttonStyles({ variant, className: "grow" });
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={words.title}
        description={words.text}
        className="flex max-h-[94dvh] flex-col"
        onCloseAutoFocus={() => back.current?.focus()}
      >
        {card === "failed" ? (
          <p role="alert" className="py-8 text-center">
            {words.failed}
          </p>
        ) : (
          <Sheet url={drawn?.url} alt={fill(words.alt, { day: formatDay(content.day, locale), title })} />
        )}
        <p role="status" className={said === null ? "sr-only" : "text-center text-ink-soft text-sm"}>
          {said ? words[said] : card === null ? words.making : drawn && words.made}
          {said === "inKakao" && (
            <>
              {" "}
              <OutOfKakao address={location.origin + location.pathname} label={words.openBrowser} />
            </>
          )}
        </p>
        <div className="flex flex-wrap gap-2">
          <DialogClose className={style("outline")}>{words.close}</DialogClose>
          {card === "failed" && (
            <button type="button" className={style("primary")} onClick={() => setTurn(turn + 1)}>
              {words.retry}
            </button>
          )}
          {drawn && file && (
            <>
              {canShareCard(file) && (
                <button
                  type="button"
                  className={style("outline")}
                  onClick={async () => setSaid((await shareCard(file)) ? null : "shareFailed")}
                >
                  {words.share}
                </button>
              )}
              {canCopyCards() && (
                <button
                  type="button"
                  className={style("outline")}
                  onClick={async () => setSaid((await copyCard(drawn.png)) ? "copied" : "copyFailed")}
                >
                  {words.copy}
                </button>
              )}
              <a
                href={drawn.url}
                download={file.name}
                className={style("primary")}
                onClick={(event) => {
                  if (!isInKakao()) return;
                  event.preventDefault();
                  setSaid("inKakao");
                }}
              >
                {words.save}
              </a>
            </>
          )}
        </div>
      </DialogContent>
    </Dialog>
  );
}

/** The card as it will be saved; its place is there before it is. */
function Sheet({ url, alt }: { url: string | undefined; alt: string }) {
  const look = "mx-auto h-auto max-h-[60dvh] w-auto max-w-full rounded-lg border";
  if (!url) return <div aria-hidden className={`${look} aspect-[3/4] h-[60dvh] animate-pulse bg-sheet-deep`} />;
  return (
    // biome-ignore lint/performance/noImgElement: it is in this browser alone
    <img src={url} alt={alt} width={CARD.width} height={CARD.height} className={look} />
  );
}
