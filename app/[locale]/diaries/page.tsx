import type { Metadata } from "next";
import { unauthorized } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DiaryCover } from "@/components/diaries/diary-cover";
import { InvitationCard } from "@/components/diaries/invitation-card";
import { InviteForm } from "@/components/diaries/invite-form";
import { EmptyState } from "@/components/site/empty-state";
import { Messages } from "@/components/site/messages";
import { Alert } from "@/components/ui/alert";
import { buttonStyles } from "@/components/ui/button-styles";
import { stillSignedIn } from "@/lib/http/pages/still-signed-in";
import { throughLock } from "@/lib/http/pages/through-lock";
import { currentMember } from "@/lib/http/sessions/session";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import type { Locale } from "@/lib/shared/locale";
import { services } from "@/lib/site/services";

type Props = {
  params: Promise<{ locale: Locale }>;
  /** `with`: the member who is asked, from their profile; `ask`: an address is typed. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: (await params).locale, namespace: "diaries" });
  return { title: t("title"), robots: { index: false } };
}

/** My secret diaries, who asks me into one, and the way to ask somebody. */
export default async function DiariesPage({ searchParams }: Props) {
  const member = await currentMember();
  if (!member) unauthorized();
  await throughLock(member.id, "/diaries");
  const { with: asked, ask } = await searchParams;
  const { diaries, invitations, isAddressConfirmed } = await stillSignedIn(services().diaries.mine(member.id));
  const friend = await friendOf(asked, member.id);
  const t = await getTranslations("diaries");
  const isAsking = friend !== null || ask !== undefined;
  return (
    <div className="mx-auto max-w-3xl space-y-6">
      <header className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 space-y-1">
          <h1 className="font-title text-3xl sm:text-4xl">{t("title")}</h1>
          <p className="max-w-prose text-ink-soft">{t("lead")}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {/* A page of its own, so that its camera policy comes along. */}
          <a href="/diaries/lock" className={buttonStyles({ variant: "ghost" })}>
            {t("faceLock")}
          </a>
          {!isAsking && (
            <a href="/diaries?ask=1" className={buttonStyles()}>
              {t("invite")}
            </a>
          )}
        </div>
      </header>
      <Messages of={["diaries", "account", "common", "errors"]}>
        {invitations.map((invitation) => (
          <InvitationCard key={invitation.id} invitation={invitation} />
        ))}
        {isAsking && <InviteForm friend={friend} />}
        {diaries.length > 0 ? (
          <ul className="space-y-3">
            {diaries.map((diary) => (
              <li key={diary.id}>
                <DiaryCover diary={diary} />
              </li>
            ))}
          </ul>
        ) : (
          !isAsking && invitations.length === 0 && <EmptyState title={t("emptyTitle")} text={t("emptyText")} />
        )}
      </Messages>
      {!isAddressConfirmed && (
        <Alert>
          {t("unconfirmed")}{" "}
          <a href="/me/settings" className="font-semibold underline underline-offset-4">
            {t("toSettings")}
          </a>
        </Alert>
      )}
    </div>
  );
}

/** Who is asked from their profile: nobody for an unknown id, and never oneself. */
async function friendOf(asked: string | string[] | undefined, memberId: string) {
  const id = Id.safeParse(asked).data;
  if (!id || id === memberId) return null;
  const profile = await orMissing(services().profiles.get(id), "member_not_found");
  return profile && { id: profile.id, name: profile.name };
}
