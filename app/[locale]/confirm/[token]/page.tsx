import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { ConfirmAddress, SignInToConfirm } from "@/components/account/confirm-address";
import { Messages } from "@/components/site/messages";
import { currentMember } from "@/lib/http/sessions/session";

/** Its address is a secret: kept by nobody (proxy.ts). */
export const dynamic = "force-dynamic";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.confirm");
  return { title: t("title"), robots: { index: false }, referrer: "no-referrer" };
}

/**
 * Asks nothing of the link and does nothing with it: programs that look into mails open it too. Only who has a diary can
 * say that the address is theirs.
 */
export default async function ConfirmPage({ params }: Props) {
  const { token } = await params;
  const t = await getTranslations("account");
  const isMember = (await currentMember()) !== null;
  return (
    <AccountPage title={t("confirm.title")} text={t(isMember ? "confirm.text" : "confirm.guest")}>
      <Messages of={["account", "common", "errors"]}>
        {isMember ? <ConfirmAddress token={token} /> : <SignInToConfirm token={token} />}
      </Messages>
    </AccountPage>
  );
}
