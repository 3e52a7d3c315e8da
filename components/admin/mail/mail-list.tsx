"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import type { MailSummary } from "@/lib/domains/mail/mail";
import type { Page } from "@/lib/shared/page";
import { MailRow } from "./mail-row";

type Props = {
  first: Page<MailSummary>;
  state: "waiting" | "sent" | "dead" | undefined;
  keepsWords: boolean;
  siteUrl: string;
  empty: ReactNode;
};

/** What was mailed, the latest first. Remount it (key) when the page asks for others. */
export function MailList({ first, state, keepsWords, siteUrl, empty }: Props) {
  const t = useTranslations("adminMail");
  const labels = useListLabels();
  const list = usePagedList<MailSummary>(first, async (cursor, signal) => {
    const result = await callApi("GET /api/admin/mails", { query: { state, cursor: cursor ?? undefined }, signal });
    return result.ok ? result.data : null;
  });
  return (
    <List list={list} labels={labels} empty={empty}>
      <ul aria-label={t("list")} className="paper-sheet divide-y px-4 sm:px-6">
        {list.items.map((mail) => (
          <MailRow
            key={mail.id}
            mail={mail}
            keepsWords={keepsWords}
            siteUrl={siteUrl}
            onChanged={(now) => list.change(now.id, now)}
          />
        ))}
      </ul>
    </List>
  );
}
