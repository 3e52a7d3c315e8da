import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FaceLockRoom } from "@/components/lab/face-lock/face-lock-room";
import { LabPage } from "@/components/lab/lab-page";
import { Messages } from "@/components/site/messages";
import { stillSignedIn } from "@/lib/http/pages/still-signed-in";
import { lockedFrom } from "@/lib/http/pages/through-lock";
import { currentMember } from "@/lib/http/sessions/session";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  /** `next`: the page of this site that its reader wanted. */
  searchParams: Promise<{ next?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "labFaceLock" });
  return { title: t("title"), robots: { index: false } };
}

const FIRST = 20;

/** The face lock of my secret diaries: make one, open it, or take it away. */
export default async function FaceLockPage({ searchParams }: Props) {
  const member = await currentMember();
  if (!member) unauthorized();
  const { faceKeys, accounts } = services();
  const [state, events, me] = await Promise.all([
    faceKeys.state(member.id),
    faceKeys.events(member.id, { limit: FIRST }),
    stillSignedIn(accounts.me(member.id)),
  ]);
  const t = await getTranslations("labFaceLock");
  const limits = [t("limits.convenience"), t("limits.mistakes"), t("limits.browser"), t("limits.screen")];
  return (
    <LabPage title={t("title")} lead={t("lead")} limits={limits}>
      <Messages of={["labFaceLock", "labCamera", "account", "settings", "common", "errors"]}>
        <FaceLockRoom
          state={state}
          events={events}
          hasPassword={me.hasPassword}
          next={lockedFrom((await searchParams).next)}
        />
      </Messages>
    </LabPage>
  );
}
