import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { ResetForm } from "@/components/account/reset-form";
import { Messages } from "@/components/site/messages";

/** Its address is a secret: kept by nobody (proxy.ts). */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.reset");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/** Asks nothing of the link and does nothing with it: programs that look into mails open it too. */
export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations("account");
  return (
    <AccountPage
      title={t("reset.title")}
      text={t("reset.text")}
      otherText={t("forgot.remembered")}
      otherLink={t("signIn")}
      otherHref="/sign-in"
    >
      <Messages of={["account", "common", "errors"]}>
        <ResetForm token={token} />
      </Messages>
    </AccountPage>
  );
}
