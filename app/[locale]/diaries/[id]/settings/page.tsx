import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Missing } from "@/app/[locale]/missing";
import { FarewellCards } from "@/components/diaries/farewell-cards";
import { NameForm } from "@/components/diaries/name-form";
import { RuleCard } from "@/components/diaries/rule-card";
import { Messages } from "@/components/site/messages";
import { buttonStyles } from "@/components/ui/button-styles";
import { Card, CardTitle } from "@/components/ui/card";
import { throughLock } from "@/lib/http/pages/through-lock";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "diaries" });
  return { title: t("settings"), robots: { index: false } };
}

/** What the two can settle about their diary: name, rule, taking it along, its end. */
export default async function DiarySettingsPage({ params }: Props) {
  const member = await currentMember();
  if (!member) unauthorized();
  const id = Id.safeParse((await params).id).data;
  if (!id) return <Missing />;
  await throughLock(member.id, `/diaries/${id}/settings`);
  const diary = await orMissing(services().diaries.get(member.id, id), "diary_not_found");
  if (!diary || diary.state === "invited") return <Missing />;
  const t = await getTranslations("diaries");
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <header className="space-y-2">
        <p>
          <a
            href={`/diaries/${id}`}
            className="inline-flex min-h-8 items-center text-link underline underline-offset-4"
          >
            {t("toDiary")}
          </a>
        </p>
        <h1 className="font-title text-3xl sm:text-4xl">{t("settings")}</h1>
      </header>
      <Messages of={["diaries", "account", "common", "errors"]}>
        <Card>
          <NameForm diaryId={id} name={diary.name} />
        </Card>
        {diary.state === "open" && <RuleCard diary={diary} />}
        <Card className="space-y-3">
          <CardTitle>{t("export")}</CardTitle>
          <p className="text-ink-soft">{t("exportText")}</p>
          <a href={`/api/diaries/${id}/export`} className={buttonStyles({ variant: "outline" })} download>
            {t("exportLink")}
          </a>
        </Card>
        <FarewellCards diary={diary} />
      </Messages>
    </div>
  );
}
