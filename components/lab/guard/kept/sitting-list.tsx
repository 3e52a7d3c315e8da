"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useLocalTime } from "@/components/ui/use-local-time";
import type { GuardSession } from "@/lib/domains/guard/guard-session";
import type { Page } from "@/lib/shared/page";
import { badShareOf, rateOf } from "./sums";

/** Every sitting that was kept, with the way to take it along or to delete it. */
export function SittingList({ first, onGone }: { first: Page<GuardSession>; onGone: () => void }) {
  const t = useTranslations("labGuard");
  const format = useFormatter();
  const at = useLocalTime();
  const labels = useListLabels();
  const errorText = useErrorText();
  const [error, setError] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const list = usePagedList<GuardSession>(first, async (cursor, signal) => {
    const result = await callApi("GET /api/vision/guard-sessions", { query: { cursor: cursor ?? undefined }, signal });
    return result.ok ? result.data : null;
  });
  const remove = async (id: string) => {
    const result = await callApi("DELETE /api/vision/guard-sessions/{id}", { path: { id } });
    if (result.ok || result.code === "guard_session_not_found") list.change(id, null);
    setError(result.ok ? null : errorText(result.code));
  };
  const removeAll = async () => {
    setBusy(true);
    const result = await callApi("DELETE /api/vision/guard-sessions");
    setBusy(false);
    setAsking(false);
    if (result.ok) onGone();
    else setError(errorText(result.code));
  };
  const said = (session: GuardSession) => {
    const rate = rateOf(session);
    const minutes = Math.round(session.watchedS / 60);
    const row = t("kept.row", { minutes, bad: format.number(badShareOf(session) ?? 0, { style: "percent" }) });
    return rate === null ? row : `${row} · ${t("kept.rowRate", { rate: Math.round(rate) })}`;
  };
  return (
    <section aria-labelledby="sittings" className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="sittings" className="font-title text-2xl">
          {t("kept.list")}
        </h2>
        <div className="flex flex-wrap items-center gap-3">
          <a
            href="/api/vision/guard-sessions.csv"
            download
            className="inline-flex min-h-11 items-center text-link text-sm underline underline-offset-4"
          >
            {t("kept.csv")}
          </a>
          <Button variant="danger" size="sm" onClick={() => setAsking(true)}>
            {t("kept.removeAll")}
          </Button>
        </div>
      </div>
      {error && <Alert variant="danger">{error}</Alert>}
      <List list={list} labels={labels} empty={<p>{t("kept.none")}</p>}>
        <ul className="divide-y divide-line">
          {list.items.map((session) => {
            const began = at(session.startedAt, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" });
            return (
              <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
                <div className="min-w-0">
                  <p className="font-medium">{began}</p>
                  <p className="text-ink-soft text-sm">{said(session)}</p>
                </div>
                <Button
                  variant="ghost"
                  size="sm"
                  aria-label={t("kept.removeOf", { at: began })}
                  onClick={() => void remove(session.id)}
                >
                  {t("kept.remove")}
                </Button>
              </li>
            );
          })}
        </ul>
      </List>
      <ConfirmDialog
        open={isAsking}
        title={t("kept.sure.title")}
        text={t("kept.sure.text")}
        confirm={t("kept.removeAll")}
        cancel={t("kept.sure.cancel")}
        busy={isBusy}
        onConfirm={() => void removeAll()}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
