"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { canShareCard, shareCard } from "@/components/cards/ways";
import { copyText } from "@/components/posts/onward/copy-text";
import { isInKakao, OutOfKakao } from "@/components/posts/onward/kakao";
import { Button } from "@/components/ui/button";
import type { FaceType } from "@/lib/domains/face-types/face-type";
import { KeepButton } from "./keep-button";
import { seasonOf } from "./season";
import { TypeView } from "./type-view";
import { useTypePictures } from "./use-type-pictures";

export type Game = { type: FaceType; mbti: string; birthDate: string };
type Props = { game: Game; siteName: string; onAgain: () => void; onKept: () => void };
type Said = "copied" | "copyFailed" | "shareFailed" | "cardFailed" | "inKakao";

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a result
  useEffect(() => {
    // Who can't see the page change hears that it did.
    document.getElementById("type-name")?.focus();
  }, []);

  async function card(): Promise<File> {
    const { drawTypeCard } = await import("./card/draw-type-card");
    const about = t("card.about", { site: siteName });
    const words = { title: t("result.yours"), name, text: t(`types.${type}.text`), mbti, about, site: siteName };
    return new File([await drawTypeCard(type, drawn, words)], `${name}.png`, { type: "image/png" });
  }
  const save = async () => {
    if (isInKakao()) return setSaid("inKakao");
    const file = await card().catch(() => null);
    if (!file) return setSaid("cardFailed");
    const url = URL.createObjectURL(file);
    Object.assign(document.createElement("a"), { href: url, download: file.name }).click();
    // The browser reads it in a moment of its own.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  const share = async () => {
    const file = await card().catch(() => null);
    if (file && canShareCard(file)) return (await shareCard(file)) || setSaid("shareFailed");
    await navigator.share({ title: name, text: t(`types.${type}.text`), url: address() }).catch((error: unknown) => {
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
        <Button disabled={!isDone} onClick={() => void save()}>
          {t("result.card")}
        </Button>
        {typeof navigator.share === "function" && (
          <Button variant="outline" disabled={!isDone} onClick={() => void share()}>
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
        {said && t(`result.${said}`)}
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
