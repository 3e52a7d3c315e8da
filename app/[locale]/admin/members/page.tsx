import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import { DeskPage } from "@/components/admin/desk-page";
import { MembersForm } from "@/components/admin/people/members-form";
import { MembersList } from "@/components/admin/people/members-list";
import { Messages } from "@/components/site/messages";
import { MembersQuery } from "@/lib/domains/moderation/inputs";
import { services } from "@/lib/site/services";

export function generateMetadata(): Promise<Metadata> {
  return metadataForAdmins(async () => ({ title: (await getTranslations("adminDesk"))("members") }));
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Who is here. What is searched for stands in the address. */
export default async function MembersPage({ searchParams }: Props) {
  return forAdmins(async (admin) => {
    const { q = "", state } = MembersQuery.safeParse(await searchParams).data ?? MembersQuery.parse({});
    const first = await services().membersAtDesk.list({ q, state, limit: 20 });
    const t = await getTranslations("adminPeople");
    return (
      <DeskPage desk="members" lead={t("lead")}>
        <MembersForm q={q} state={state} />
        <Messages of={["adminPeople", "common"]}>
          <MembersList key={`${state} ${q}`} first={first} timeZone={admin.timeZone} q={q} state={state} />
        </Messages>
      </DeskPage>
    );
  });
}
