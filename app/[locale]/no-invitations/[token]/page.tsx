import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { NoInvitations } from "@/components/diaries/no-invitations";
import { Messages } from "@/components/site/messages";

/** Its address is a secret: kept by nobody (proxy.ts). */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("diaries.quiet");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Does nothing by being opened: programs that look into mails open it too. The same for every address, whoever is signed in. */
export default async function NoInvitationsPage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations("diaries.quiet");
  return (
    <AccountPage title={t("title")} text={t("text")}>
      <Messages of={["account", "diaries", "errors"]}>
        <NoInvitations token={token} />
      </Messages>
    </AccountPage>
  );
}
