import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { SignUpForm } from "@/components/account/sign-up-form";
import { Messages } from "@/components/site/messages";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signUp"), robots: { index: false } };
}

export default async function SignUpPage() {
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
