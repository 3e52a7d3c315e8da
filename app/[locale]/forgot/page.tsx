import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { ForgotForm } from "@/components/account/forgot-form";
import { Messages } from "@/components/site/messages";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.forgot");
  return { title: t("title"), robots: { index: false } };
}

export default async function ForgotPage() {
  const t = await getTranslations("account");
  return (
    <AccountPage
      title={t("forgot.title")}
      text={t("forgot.text")}
      otherText={t("forgot.remembered")}
      otherLink={t("signIn")}
      otherHref="/sign-in"
    >
      <Messages of={["account", "common", "errors"]}>
        <ForgotForm />
      </Messages>
    </AccountPage>
  );
}
