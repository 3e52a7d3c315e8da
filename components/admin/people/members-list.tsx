"use client";

import { useTranslations } from "next-intl";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { EmptyState } from "@/components/site/empty-state";
import type { MembersQuery } from "@/lib/domains/moderation/inputs";
import type { MemberAtDesk } from "@/lib/domains/moderation/member-at-desk";
import type { Page } from "@/lib/shared/page";
import { useMoment } from "../moment";
import { MemberBadges } from "./member-badges";

type Props = { first: Page<MemberAtDesk>; timeZone: string } & Pick<MembersQuery, "q" | "state">;

/** Members, the newest first: who, since when, and how much. */
export function MembersList({ first, timeZone, q, state }: Props) {
  const t = useTranslations("adminPeople");
  const labels = useListLabels();
  const list = usePagedList<MemberAtDesk>(first, async (cursor, signal) => {
    const result = await callApi("GET /api/admin/members", {
      query: { q, state, cursor: cursor ?? undefined },
      signal,
    });
    return result.ok ? result.data : null;
  });
  return (
    <List list={list} labels={labels} empty={<EmptyState title={t("empty")} />}>
      <ul aria-label={t("list")} className="divide-y divide-line/60">
        {list.items.map((member) => (
          <li key={member.id}>
            <MemberRow member={member} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </List>
  );
}

function MemberRow({ member, timeZone }: { member: MemberAtDesk; timeZone: string }) {
  const t = useTranslations("adminPeople");
  const moment = useMoment(timeZone);
  return (
    <div className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <a
            href={`/admin/members/${member.id}`}
            className="inline-flex min-h-8 items-center font-medium text-link underline underline-offset-4"
          >
            {member.name}
          </a>
          <MemberBadges member={member} />
        </p>
        <p className="truncate text-ink-soft text-sm">{member.email}</p>
      </div>
      <div className="text-ink-soft text-sm sm:text-right">
        <p suppressHydrationWarning>
          {t("joined")} {moment(member.joinedAt, "day")}
          {" · "}
          {member.lastSeenAt ? `${t("lastSeen")} ${moment(member.lastSeenAt, "day")}` : t("notSignedIn")}
        </p>
        <p>{t("counts", member.counts)}</p>
      </div>
    </div>
  );
}
