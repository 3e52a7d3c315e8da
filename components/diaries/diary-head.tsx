import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AuthorLink } from "@/components/profiles/author-link";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { buttonStyles } from "@/components/ui/button-styles";
import type { Diary } from "@/lib/domains/diaries/diary";
import { DeedButton } from "./deed-button";

/** The name of a diary, with whom, its rule, and what the two have to settle. Needs "errors" for its buttons. */
export function DiaryHead({ diary, children }: { diary: Diary; children?: ReactNode }) {
  const t = useTranslations("diaries");
  const { id, name, friend, rule, proposal, state, eraseAskedBy } = diary;
  const friendName = friend?.name ?? "";
  return (
    <header className="space-y-4">
      <p>
        <a href="/diaries" className="inline-flex min-h-8 items-center text-link underline underline-offset-4">
          {t("backToAll")}
        </a>
      </p>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 space-y-1">
          <h1 dir="auto" className="break-words font-title text-3xl sm:text-4xl">
            {name}
          </h1>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
            {friend ? (
              <AuthorLink author={{ id: friend.id, name: t("withFriend", { name: friend.name }) }} />
            ) : (
              t("alone")
            )}
            <Badge variant="cool">{t(`rules.${rule}`)}</Badge>
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <a href={`/diaries/${id}/settings`} className={buttonStyles({ variant: "outline" })}>
            {t("settings")}
          </a>
          {children}
        </div>
      </div>
      {state === "closed" && <Alert>{t(closedWords(diary), { name: friendName })}</Alert>}
      {proposal && !proposal.byMe && (
        <Alert className="space-y-3">
          <p>{t("proposedByFriend", { name: friendName, rule: t(`rules.${proposal.rule}`) })}</p>
          <p className="text-sm">{t(`ruleTexts.${proposal.rule}`)}</p>
          <div className="flex flex-wrap gap-2">
            <DeedButton
              deed={proposal.rule === "open" ? "wishOpen" : "wishTogether"}
              diaryId={id}
              label={t("agree")}
              variant="primary"
            />
            <DeedButton deed="dropRule" diaryId={id} label={t("keepRule")} />
          </div>
        </Alert>
      )}
      {eraseAskedBy && (
        <Alert className="flex flex-wrap items-center justify-between gap-3">
          <p>{eraseAskedBy === "me" ? t("eraseAskedByMe") : t("eraseAskedByFriend", { name: friendName })}</p>
          <a href={`/diaries/${id}/settings#erase`} className="font-semibold underline underline-offset-4">
            {t("settings")}
          </a>
        </Alert>
      )}
    </header>
  );
}

function closedWords({ friend, leftBy }: Diary) {
  if (!friend) return "closedAlone";
  return leftBy === "me" ? "closedByMe" : "closedByFriend";
}
