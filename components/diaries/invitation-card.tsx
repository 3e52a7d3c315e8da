import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/components/posts/card-labels";
import { AuthorLink } from "@/components/profiles/author-link";
import type { DiaryInvitation } from "@/lib/domains/diaries/diary";
import { DeedButton } from "./deed-button";

/** Somebody asks me into a diary. Needs "errors" for its buttons. */
export function InvitationCard({ invitation }: { invitation: DiaryInvitation }) {
  const t = useTranslations("diaries");
  const locale = useLocale();
  const { id, name, rule, from, expiresAt } = invitation;
  const who = (words: ReactNode) => (
    <b>
      <AuthorLink author={{ id: from.id, name: String(words) }} />
    </b>
  );
  return (
    <article className="paper-sheet space-y-3 border-primary/60 p-5 sm:p-6">
      <div className="space-y-1">
        <p>{t.rich("asks", { name: from.name, b: who })}</p>
        <h3 dir="auto" className="font-title text-2xl">
          {name}
        </h3>
        <p className="text-ink-soft text-sm">
          {t(`rules.${rule}`)}: {t(`ruleTexts.${rule}`)}
        </p>
        <p className="text-ink-soft text-sm">{t("asksUntil", { date: formatDay(expiresAt.slice(0, 10), locale) })}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <DeedButton deed="accept" diaryId={id} label={t("accept")} variant="primary" thenTo={`/diaries/${id}`} />
        <DeedButton deed="decline" diaryId={id} label={t("decline")} variant="ghost" />
      </div>
      <p className="text-ink-soft text-sm">{t("declineNote")}</p>
    </article>
  );
}
