"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { canShareCard, shareCard } from "@/components/cards/ways";
import { copyText } from "@/components/posts/onward/copy-text";
import { isInKakao, OutOfKakao } from "@/components/posts/onward/kakao";
import { Button } from "@/components/ui/button";
import type { Game } from "@/lib/domains/face-types/face-type";
import { useTypeCard } from "./card/use-type-card";
import { KeepButton } from "./keep-button";
import { seasonOf } from "./season";
import { TypeView } from "./type-view";
import { useTypePictures } from "./use-type-pictures";

type Props = { game: Game; siteName: string; onAgain: () => void; onKept: () => void };
type Said = "copied" | "copyFailed" | "shareFailed" | "inKakao";

/** Of the same letters and day the painter draws the same pictures. */
function seedOf({ mbti, birthDate }: Game): number {
  let seed = 0;
  for (const letter of mbti + birthDate) seed = (seed * 31 + letter.charCodeAt(0)) % 2 ** 24;
  return seed * 8;
}

/** The result, with its four pictures, and the ways to take it along. */
export function ResultStep({ game, siteName, onAgain, onKept }: Props) {
  const t = useTranslations("labFaceType");
  const locale = useLocale();
  const { type, mbti, birthDate } = game;
  const { drawn, isDone } = useTypePictures(type, seedOf(game), locale);
  const [said, setSaid] = useState<Said | null>(null);
  const name = t(`types.${type}.name`);
  const address = () => `${location.origin}/lab/face-type/${type}`;

  useEffect(() => {
    // Who can't see the page change hears that it did.
    document.getElementById("type-name")?.focus();
  }, []);

  const text = t(`types.${type}.text`);
  const about = t("card.about", { site: siteName });
  const { card, isFailed } = useTypeCard(type, drawn, isDone, { title: t("result.yours"), name, text, mbti, about });

  const save = () => {
    if (isInKakao()) return setSaid("inKakao");
    if (!card) return;
    const url = URL.createObjectURL(card);
    Object.assign(document.createElement("a"), { href: url, download: card.name }).click();
    // The browser reads it in a moment of its own.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  const share = async () => {
    if (card && canShareCard(card)) return (await shareCard(card)) || setSaid("shareFailed");
    await navigator.share({ title: name, text, url: address() }).catch((error: unknown) => {
      // Whoever thinks better of it wants nothing said.
      if (!(error instanceof DOMException && error.name === "AbortError")) setSaid("shareFailed");
    });
  };
  const copy = async () => setSaid((await copyText(address())) ? "copied" : "copyFailed");

  return (
    <TypeView
      type={type}
      drawn={drawn}
      isDone={isDone}
      over={t("result.yours")}
      made={t("result.made", { mbti, season: t(`result.season.${seasonOf(birthDate)}`) })}
    >
      {!isDone && (
        <p role="status" className="text-ink-soft">
          {t("waiting.title")} {t("waiting.text")}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button disabled={!card} onClick={save}>
          {t("result.card")}
        </Button>
        {typeof navigator.share === "function" && (
          <Button variant="outline" disabled={!card && !isFailed} onClick={() => void share()}>
            {t("result.share")}
          </Button>
        )}
        <Button variant="outline" onClick={() => void copy()}>
          {t("result.copy")}
        </Button>
        <KeepButton game={game} onKept={onKept} />
        <Button variant="ghost" onClick={onAgain}>
          {t("result.again")}
        </Button>
      </div>
      <p role="status" className="text-ink-soft text-sm empty:hidden">
        {said ? t(`result.${said}`) : isFailed && t("result.cardFailed")}
        {said === "inKakao" && (
          <>
            {" "}
            <OutOfKakao address={address()} label={t("result.openBrowser")} />
          </>
        )}
      </p>
    </TypeView>
  );
}
