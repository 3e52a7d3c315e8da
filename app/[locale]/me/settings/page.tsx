import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AddressForm } from "@/components/account/address-form";
import { AddressState } from "@/components/account/address-state";
import { EraseAccount } from "@/components/account/erase-account";
import { LinkedAccount } from "@/components/account/links/linked-account";
import { MailedSettings } from "@/components/account/mailed-settings";
import { NoPassword } from "@/components/account/no-password";
import { PasskeyList } from "@/components/account/passkeys/passkey-list";
import { PasswordForm } from "@/components/account/password-form";
import { ProfileForm } from "@/components/account/profile-form";
import { SessionList } from "@/components/account/session-list";
import { CountsSwitch } from "@/components/interest/counts-switch";
import { AvatarField } from "@/components/profiles/avatar-field";
import { BlockList } from "@/components/reports/block-list";
import { Messages } from "@/components/site/messages";
import { Card, CardTitle } from "@/components/ui/card";
import { profilePath } from "@/lib/domains/profiles/profile";
import { stillSignedIn } from "@/lib/http/pages/still-signed-in";
import { currentMember } from "@/lib/http/sessions/session";
import type { Locale } from "@/lib/shared/locale";
import { env } from "@/lib/site/env";
import { services } from "@/lib/site/services";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "settings" });
  return { title: t("title") };
}

/** The headings that name the lists. */
const DEVICES = "devices";
const BLOCKS = "blocks";
const PASSKEYS = "passkeys";
const MAILED = "mailed";

/** Profile, the ways in, where I am signed in, and the way out. */
export default async function SettingsPage() {
  const member = await currentMember();
  if (!member) unauthorized();
  const { accounts, passkeys, linkedAccounts } = services();
  const me = await stillSignedIn(accounts.me(member.id));
  const { OIDC_ISSUER, OIDC_NAME } = env();
  const link = OIDC_ISSUER ? await linkedAccounts.opening(member.id) : null;
  const t = await getTranslations("settings");
  const blocks = await getTranslations("reports.blocks");
  const interest = await getTranslations("interest");
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <h1 className="font-title text-3xl sm:text-4xl">{t("title")}</h1>
      <Messages of={["settings", "account", "profile", "reports", "common", "errors"]}>
        <Card className="space-y-4">
          <div className="flex flex-wrap items-center justify-between gap-x-4">
            <CardTitle>{t("profile")}</CardTitle>
            <a
              href={profilePath(me.id)}
              className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
            >
              {t("seeProfile")}
            </a>
          </div>
          <AvatarField me={{ id: me.id, avatar: me.avatar }} />
          <ProfileForm me={me} />
        </Card>
        <Card className="space-y-4">
          <CardTitle>{interest("counts")}</CardTitle>
          <Messages of={["interest"]}>
            <CountsSwitch shown={me.showsCounts} />
          </Messages>
        </Card>
        <Card className="space-y-4">
          <CardTitle>{t("address.title")}</CardTitle>
          <p className="break-words font-semibold" dir="auto">
            {me.email}
          </p>
          <AddressState confirmed={me.emailVerified} />
          <AddressForm />
        </Card>
        <Card className="space-y-4">
          <CardTitle id={MAILED}>{t("mailed.title")}</CardTitle>
          <p className="text-ink-soft">
            {t("mailed.text")} {!me.emailVerified && t("mailed.unconfirmed")}
          </p>
          <MailedSettings mailed={me.mailed} labelledBy={MAILED} />
        </Card>
        <Card className="space-y-4">
          <CardTitle>{t("password")}</CardTitle>
          {me.hasPassword && <p className="text-ink-soft">{t("passwordText")}</p>}
          {me.hasPassword ? <PasswordForm email={me.email} /> : <NoPassword />}
        </Card>
        {passkeys.areOffered && (
          <Card className="space-y-4">
            <CardTitle id={PASSKEYS}>{t("passkeys.title")}</CardTitle>
            <p className="text-ink-soft">{t("passkeys.text")}</p>
            <PasskeyList labelledBy={PASSKEYS} hasPassword={me.hasPassword} />
          </Card>
        )}
        {OIDC_ISSUER && (
          <Card className="space-y-4">
            <CardTitle>{t("links.title")}</CardTitle>
            <p className="text-ink-soft">{t("links.text", { name: OIDC_NAME })}</p>
            <LinkedAccount provider={OIDC_NAME} link={link} hasPassword={me.hasPassword} />
          </Card>
        )}
        <Card className="space-y-4">
          <CardTitle id={DEVICES}>{t("sessions.title")}</CardTitle>
          <p className="text-ink-soft">{t("sessions.text")}</p>
          <SessionList labelledBy={DEVICES} />
        </Card>
        <Card className="space-y-4">
          <CardTitle id={BLOCKS}>{blocks("title")}</CardTitle>
          <p className="text-ink-soft">{blocks("text")}</p>
          <BlockList labelledBy={BLOCKS} />
        </Card>
        <Card className="space-y-4 border-danger/50">
          <CardTitle>{t("erase")}</CardTitle>
          <p>{t("eraseText")}</p>
          {me.hasPassword ? <EraseAccount /> : <NoPassword />}
        </Card>
      </Messages>
    </div>
  );
}
