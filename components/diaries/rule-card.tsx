import { useTranslations } from "next-intl";
import { Card, CardTitle } from "@/components/ui/card";
import type { Diary } from "@/lib/domains/diaries/diary";
import { DeedButton } from "./deed-button";

const WISHES = { open: "wishOpen", together: "wishTogether" } as const;

/** The rule of an open diary, and how the two change it. */
export function RuleCard({ diary: { id, rule, proposal, friend } }: { diary: Diary }) {
  const t = useTranslations("diaries");
  const other = rule === "open" ? "together" : "open";
  const name = friend?.name ?? "";
  const wished = proposal && { name, rule: t(`rules.${proposal.rule}`) };
  return (
    <Card className="space-y-3">
      <CardTitle>{t("rule")}</CardTitle>
      <p>{t("ruleNow", { rule: t(`rules.${rule}`) })}</p>
      <p className="text-ink-soft">{t(`ruleTexts.${rule}`)}</p>
      {wished && <p className="font-semibold">{t(proposal.byMe ? "proposedByMe" : "proposedByFriend", wished)}</p>}
      <div className="flex flex-wrap gap-2">
        {!proposal && (
          <DeedButton deed={WISHES[other]} diaryId={id} label={t("propose", { rule: t(`rules.${other}`) })} />
        )}
        {proposal && !proposal.byMe && (
          <DeedButton deed={WISHES[proposal.rule]} diaryId={id} label={t("agree")} variant="primary" />
        )}
        {proposal && <DeedButton deed="dropRule" diaryId={id} label={t(proposal.byMe ? "takeBack" : "keepRule")} />}
      </div>
      <p className="text-ink-soft text-sm">{t("ruleBoth")}</p>
    </Card>
  );
}
