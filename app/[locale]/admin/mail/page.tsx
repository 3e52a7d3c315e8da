import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import { DeskPage } from "@/components/admin/desk-page";
import { MailList } from "@/components/admin/mail/mail-list";
import { EmptyState } from "@/components/site/empty-state";
import { FilterLinks } from "@/components/site/filter-links";
import { Handwriting } from "@/components/site/handwriting";
import { Messages } from "@/components/site/messages";
import { MAIL_STATES, MailsQuery, type MailsState } from "@/lib/domains/mail/inputs";
import { siteUrl } from "@/lib/site/env";
import { services } from "@/lib/site/services";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const CHOICES: readonly (MailsState | undefined)[] = [undefined, ...(Object.keys(MAIL_STATES) as MailsState[])];

export function generateMetadata(): Promise<Metadata> {
  return metadataForAdmins(async () => ({ title: (await getTranslations("adminDesk"))("mail") }));
}

/** What the site mailed, and what became of it. */
export default function MailPage({ searchParams }: Props) {
  return forAdmins(async () => {
    const t = await getTranslations("adminMail");
    // Of an address that nobody made: all of them.
    const state = MailsQuery.pick({ state: true }).safeParse(await searchParams).data?.state;
    const { mails } = services();
    const first = await mails.list({ limit: 20, state });
    const choices = CHOICES.map((one) => ({
      href: one ? `/admin/mail?state=${one}` : "/admin/mail",
      text: t(one ?? "all"),
      chosen: one === state,
    }));
    return (
      <DeskPage desk="mail" lead={t(mails.keepsWords ? "leadOutbox" : "leadSmtp")}>
        <FilterLinks label={t("filter")} choices={choices} />
        <Messages of={["adminMail", "common", "errors"]}>
          <MailList
            key={state ?? "all"}
            first={first}
            state={state}
            keepsWords={mails.keepsWords}
            siteUrl={siteUrl()}
            empty={<EmptyState title={t("emptyTitle")} text={t(state === "dead" ? "emptyDead" : "emptyText")} />}
          />
        </Messages>
        <Handwriting />
      </DeskPage>
    );
  });
}
