"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, type ApiResult, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { OneMemberAtDesk } from "@/lib/domains/moderation/member-at-desk";
import { SuspendDialog } from "./suspend-dialog";

type Props = { member: OneMemberAtDesk; isMe: boolean; onChanged(now: OneMemberAtDesk): void };

const ACTS = ["restore", "promote", "demote", "endSessions", "sendReset"] as const;
type Act = (typeof ACTS)[number];

/** What can be done with a member; each asks once. */
export function MemberActs({ member, isMe, onChanged }: Props) {
  const t = useTranslations();
  const error = useErrorText();
  const [asked, setAsked] = useState<Act | "suspend" | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [isDone, setDone] = useState(false);
  const isAdmin = member.role === "admin";
  const offered: Record<Act, boolean> = {
    restore: member.suspension !== null,
    promote: !isAdmin && !member.suspension,
    demote: isAdmin,
    endSessions: !member.suspension,
    sendReset: !member.suspension,
  };

  const ask = (act: Act | "suspend") => {
    setDone(false);
    setFailure(null);
    setAsked(act);
  };
  async function does(call: Promise<ApiResult<OneMemberAtDesk | null>>): Promise<void> {
    setBusy(true);
    const result = await call;
    setBusy(false);
    if (!result.ok) return setFailure(result);
    if (result.data) onChanged(result.data);
    setAsked(null);
    setDone(true);
  }
  const path = { id: member.id };
  const change = (body: Parameters<typeof changeMember>[1]) => does(changeMember(path, body));
  const calls: Record<Act, () => Promise<void>> = {
    restore: () => change({ suspended: null }),
    promote: () => change({ role: "admin" }),
    demote: () => change({ role: "member" }),
    endSessions: () => does(callApi("DELETE /api/admin/members/{id}/sessions", { path })),
    sendReset: () => does(callApi("POST /api/admin/members/{id}/reset-link", { path })),
  };

  return (
    <section aria-label={t("adminPeople.acts")} className="space-y-3">
      <p role="status" className="text-ink-soft empty:hidden">
        {isDone ? t("adminPeople.done") : null}
      </p>
      <div className="flex flex-wrap gap-2">
        {ACTS.filter((act) => offered[act]).map((act) => (
          <Button key={act} variant="outline" onClick={() => ask(act)}>
            {t(`adminPeople.${act}`)}
          </Button>
        ))}
        {!isMe && !isAdmin && (
          <Button variant={member.suspension ? "outline" : "danger"} onClick={() => ask("suspend")}>
            {t(member.suspension ? "adminPeople.change" : "adminPeople.suspend")}
          </Button>
        )}
      </div>
      {asked === "suspend" && (
        <SuspendDialog
          name={member.name}
          suspension={member.suspension}
          busy={busy}
          failure={failure}
          onSuspend={(suspended) => void change({ suspended })}
          onClose={() => setAsked(null)}
        />
      )}
      {asked && asked !== "suspend" && (
        <ConfirmDialog
          open
          title={`${t(`adminPeople.${asked}`)}: ${member.name}`}
          text={t(`adminPeople.${asked}Text`)}
          confirm={t(`adminPeople.${asked}`)}
          cancel={t("common.cancel")}
          busy={busy}
          onConfirm={() => void calls[asked]()}
          onClose={() => setAsked(null)}
        >
          {failure && <Alert variant="danger">{error(failure.code)}</Alert>}
        </ConfirmDialog>
      )}
    </section>
  );
}

type Asked = Parameters<typeof callApi<"PATCH /api/admin/members/{id}">>[1];

function changeMember(path: { id: string }, body: NonNullable<Asked>["body"]) {
  return callApi("PATCH /api/admin/members/{id}", { path, body });
}
