"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Card } from "@/components/ui/card";
import { useLocalTime } from "@/components/ui/use-local-time";
import type { MyHiding } from "@/lib/domains/reports/hidings/hiding";
import { AnswerForm } from "./answer-form";

type Props = {
  first: MyHiding;
  /** Whether it stands beside what it is about. */
  isThere?: boolean;
};

/** That something of mine is hidden, why, and my one answer. */
export function HidingCard({ first, isThere = false }: Props) {
  const t = useTranslations("hidings");
  const [answer, setAnswer] = useState(first.answer);
  const { id, target, reason, note, words, postId, url } = first;
  const day = useLocalTime()(first.at);
  return (
    <Card id={`hiding-${id}`} className="scroll-mt-24 space-y-3 border-orange border-l-4">
      <div>
        <h2 className="font-semibold text-lg">{t(`hidden.${target}`)}</h2>
        <p className="text-ink-soft text-sm">
          {t("since", { day })}
          {target === "post" && ` · ${t("alone")}`}
        </p>
      </div>
      {!isThere && (
        <div className="flex items-start gap-3">
          {url && (
            // biome-ignore lint/performance/noImgElement: our own address, in a width that is at hand
            <img src={`${url}?w=480`} alt="" width={72} height={72} className="size-18 shrink-0 rounded-lg border" />
          )}
          {words && (
            <p dir="auto" className="line-clamp-4 min-w-0 whitespace-pre-wrap break-words">
              {words}
            </p>
          )}
        </div>
      )}
      <p>{t(`why.${reason}`)}</p>
      {note && (
        <blockquote className="space-y-1 border-line border-l-4 pl-4">
          <p className="font-semibold text-sm">{t("note")}</p>
          <p dir="auto" className="whitespace-pre-wrap break-words">
            {note}
          </p>
        </blockquote>
      )}
      {!isThere && postId && (
        <a
          href={`/me/posts/${postId}`}
          className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
        >
          {t("toPost")}
        </a>
      )}
      {answer ? (
        <div className="space-y-1">
          <p className="font-semibold text-sm">{t("mine")}</p>
          <p dir="auto" className="whitespace-pre-wrap break-words">
            {answer}
          </p>
          <p role="status" className="text-ink-soft text-sm">
            {t("answered")}
          </p>
        </div>
      ) : (
        <AnswerForm hidingId={id} onAnswered={setAnswer} />
      )}
    </Card>
  );
}
