"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Alert } from "@/components/ui/alert";
import type { OneMemberAtDesk } from "@/lib/domains/moderation/member-at-desk";
import { useMoment } from "../moment";
import { MemberActs } from "./member-acts";
import { MemberBadges } from "./member-badges";

type Props = {
  first: OneMemberAtDesk;
  /** The admin who looks: some things can't be done to oneself. */
  isMe: boolean;
  timeZone: string;
};

/** A member with all that an admin may know of them, and what can be done. */
export function MemberView({ first, isMe, timeZone }: Props) {
  const t = useTranslations("adminPeople");
  const at = useMoment(timeZone);
  const [member, setMember] = useState(first);
  const { suspension, counts, sessions } = member;
  return (
    <div className="space-y-6">
      <h2 className="flex flex-wrap items-center gap-2 font-semibold text-2xl">
        {member.name}
        <MemberBadges member={member} />
      </h2>
      {suspension && (
        <Alert>
          <p className="font-medium" suppressHydrationWarning>
            {t("since", { since: at(suspension.since) })}
            {" · "}
            {suspension.until ? t("until", { until: at(suspension.until) }) : t("open")}
          </p>
          <p className="whitespace-pre-line">
            {t("reason")}: {suspension.reason}
          </p>
        </Alert>
      )}
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <Fact name={t("email")}>
          <span className="break-all">{member.email}</span>{" "}
          <span className="text-ink-soft">({t(member.emailVerified ? "confirmed" : "unconfirmed")})</span>
        </Fact>
        <Fact name={t("joined")}>{at(member.joinedAt)}</Fact>
        <Fact name={t("lastSeen")}>{member.lastSeenAt ? at(member.lastSeenAt) : t("notSignedIn")}</Fact>
        <Fact name={t("sessions")}>{sessions === null ? t("unknown") : t("devices", { count: sessions })}</Fact>
        <Fact name={t("made")}>
          {t("counts", counts)}
          <span className="block text-ink-soft text-sm">{t("madeHint")}</span>
        </Fact>
      </dl>
      <MemberActs member={member} isMe={isMe} onChanged={setMember} />
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-soft text-sm">{name}</dt>
      <dd suppressHydrationWarning>{children}</dd>
    </div>
  );
}
