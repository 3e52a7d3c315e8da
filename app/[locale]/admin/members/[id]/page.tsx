import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import { Missing } from "@/app/[locale]/missing";
import { DeskPage } from "@/components/admin/desk-page";
import { MemberView } from "@/components/admin/people/member-view";
import { Messages } from "@/components/site/messages";
import { orMissing } from "@/lib/shared/errors";
import { Id } from "@/lib/shared/id";
import { services } from "@/lib/site/services";

export function generateMetadata(): Promise<Metadata> {
  return metadataForAdmins(async () => ({ title: (await getTranslations("adminDesk"))("members") }));
}

type Props = { params: Promise<{ id: string }> };

/** One member, and what can be done. */
export default async function MemberPage({ params }: Props) {
  return forAdmins(async (admin) => {
    const id = Id.safeParse((await params).id).data;
    const member = id ? await orMissing(services().membersAtDesk.get(id), "member_not_found") : null;
    if (!member) return <Missing />;
    const t = await getTranslations("adminPeople");
    return (
      <DeskPage desk="members">
        <p>
          <a href="/admin/members" className="inline-flex min-h-8 items-center text-link underline underline-offset-4">
            {t("back")}
          </a>
        </p>
        <Messages of={["adminPeople", "common", "errors"]}>
          <MemberView first={member} isMe={member.id === admin.id} timeZone={admin.timeZone} />
        </Messages>
        <p>
          <a
            href={`/admin/audit?target=member&targetId=${member.id}`}
            className="inline-flex min-h-8 items-center text-link underline underline-offset-4"
          >
            {t("history")}
          </a>
        </p>
      </DeskPage>
    );
  });
}
