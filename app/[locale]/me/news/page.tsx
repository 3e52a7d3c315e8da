import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LockNotice } from "@/app/[locale]/lock-notice";
import { KindSettings } from "@/components/notifications/kind-settings";
import { NewsList } from "@/components/notifications/news-list";
import { EmptyState } from "@/components/site/empty-state";
import { Messages } from "@/components/site/messages";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { stillSignedIn } from "@/lib/http/pages/still-signed-in";
import { currentMember } from "@/lib/http/sessions/session";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = { params: Promise<{ locale: Locale }> };

/** Lines that come with the page. */
const FIRST = 12;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "news" });
  return { title: t("title") };
}

/** What happened to me, and what of it I want to hear. */
export default async function NewsPage({ params }: Props) {
  const { locale } = await params;
  const member = await currentMember();
  if (!member) unauthorized();
  const asked = [
    services().notifications.list(member.id, { limit: FIRST }),
    services().accounts.me(member.id),
    services().invitations.countFor(member.id),
  ] as const;
  const [page, me, invitations] = await stillSignedIn(Promise.all(asked));
  const t = await getTranslations("news");
  const diaries = await getTranslations("diaries");
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <h1 className="font-title text-3xl sm:text-4xl">{t("title")}</h1>
      <LockNotice next="/me/news" />
      {invitations > 0 && (
        <Alert>
          <a href="/diaries" className="font-semibold underline underline-offset-4">
            {diaries("invitesNews", { count: invitations })}
          </a>
        </Alert>
      )}
      <Messages of={["news", "common", "errors"]}>
        {page.items.length === 0 ? (
          <EmptyState title={t("emptyTitle")} text={t("emptyText")} />
        ) : (
          <Card className="p-2 sm:p-3">
            <NewsList first={page} locale={locale} />
          </Card>
        )}
        <Card>
          <KindSettings untold={me.untold} />
        </Card>
      </Messages>
    </div>
  );
}
