import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountPage } from "@/components/account/account-page";
import { SignInForm } from "@/components/account/sign-in-form";
import { Messages } from "@/components/site/messages";
import { env } from "@/lib/site/env";

export const dynamic = "force-static";
export const revalidate = false;
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("signIn"), robots: { index: false } };
}

export default async function SignInPage() {
  const t = await getTranslations("account");
  const { OIDC_ISSUER, OIDC_NAME } = env();
  return (
    <AccountPage
      title={t("signInTitle")}
      text={t("signInText")}
      otherText={t("noAccount")}
      otherLink={t("signUp")}
      otherHref="/sign-up"
    >
      <Messages of={["account", "common", "errors"]}>
        <SignInForm provider={OIDC_ISSUER ? OIDC_NAME : null} />
      </Messages>
    </AccountPage>
  );
}
