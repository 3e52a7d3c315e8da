import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HidingsList } from "@/components/hidings/hidings-list";
import { EmptyState } from "@/components/site/empty-state";
import { Handwriting } from "@/components/site/handwriting";
import { Messages } from "@/components/site/messages";
import { currentMember } from "@/lib/http/sessions/session";
import type { Locale } from "@/lib/shared/locale";
import { FIRST_ITEMS } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "hidings" });
  return { title: t("title"), robots: { index: false } };
}

/** What of mine an admin took out of sight, why, and where I answer. */
export default async function HiddenPage() {
  const member = await currentMember();
  if (!member) unauthorized();
  const page = await services().hidings.list(member.id, { limit: FIRST_ITEMS });
  const t = await getTranslations("hidings");
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <div className="space-y-1">
        <h1 className="font-title text-3xl sm:text-4xl">{t("title")}</h1>
        {page.items.length > 0 && <p className="text-ink-soft">{t("lead")}</p>}
      </div>
      {page.items.length === 0 ? (
        <EmptyState title={t("empty")} text={t("emptyText")} />
      ) : (
        <Messages of={["hidings", "common", "errors"]}>
          <HidingsList first={page} />
        </Messages>
      )}
      <Handwriting />
    </div>
  );
}
