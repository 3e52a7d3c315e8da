import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { SignUpForm } from "@/components/account/sign-up-form";
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
  return { title: t("signUp"), robots: { index: false } };
}

export default async function SignUpPage({ params }: Props) {
  setRequestLocale((await params).locale);
  const t = await getTranslations("account");
  return (
    <AccountPage
      title={t("signUpTitle")}
      text={t("signUpText")}
      otherText={t("haveAccount")}
      otherLink={t("signIn")}
      otherHref="/sign-in"
    >
      <Messages of={["account", "common", "errors"]}>
        <SignUpForm />
      </Messages>
    </AccountPage>
  );
}
