import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { SignInForm } from "@/components/account/sign-in-form";
import { Messages } from "@/components/site/messages";
import type { Locale } from "@/lib/shared/locale";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "account" });
  return { title: t("signIn"), robots: { index: false } };
}

export default async function SignInPage({ params }: Props) {
  setRequestLocale((await params).locale);
  const t = await getTranslations("account");
  return (
    <AccountPage
      title={t("signInTitle")}
      text={t("signInText")}
      otherText={t("noAccount")}
      otherLink={t("signUp")}
      otherHref="/sign-up"
    >
      <Messages of={["account", "common", "errors"]}>
        <SignInForm />
      </Messages>
    </AccountPage>
  );
}
