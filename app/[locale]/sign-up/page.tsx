import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { SignUpForm } from "@/components/account/sign-up-form";
import { Messages } from "@/components/site/messages";
import { publicSite } from "@/lib/http/pages/public-pages";
import type { Locale } from "@/lib/shared/locale";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signUp"), robots: { index: false } };
}

export default async function SignUpPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { signUp } = await publicSite((await params).locale);
  const t = await getTranslations("account");
  return (
    <AccountPage
      title={t("signUpTitle")}
      text={signUp === "anyone" ? t("signUpText") : undefined}
      otherText={t("haveAccount")}
      otherLink={t("signIn")}
      otherHref="/sign-in"
    >
      <Messages of={["account", "common", "errors"]}>
        <SignUpForm mode={signUp} />
      </Messages>
    </AccountPage>
  );
}
