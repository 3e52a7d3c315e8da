"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { partsOf } from "@/components/comments/links";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useBrowserZone } from "@/components/ui/use-browser-zone";
import type { MailSummary } from "@/lib/domains/mail/mail";
import { useMoment } from "../moment";

type Props = {
  mail: MailSummary;
  /** Whether this site keeps the words of its mails. */
  keepsWords: boolean;
  /** Of this site: its own links work. */
  siteUrl: string;
  onChanged: (mail: MailSummary) => void;
};

const LOOKS = { queued: "cool", sending: "cool", sent: "fresh", dropped: "plain", dead: "warm" } as const;

/** One mail: what it is, what became of it, and of a site that keeps them, what it says. */
export function MailRow({ mail, keepsWords, siteUrl, onChanged }: Props) {
  const t = useTranslations("adminMail");
  const error = useErrorText();
  const moment = useMoment(useBrowserZone());
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const { id, kind, state, attempts, createdAt, endedAt, text } = mail;

  const retry = async () => {
    setBusy(true);
    const result = await callApi("POST /api/admin/mails/{id}/retry", { path: { id } });
    setBusy(false);
    setSaid(result.ok ? t("retried") : error(result.code));
    if (result.ok) onChanged(result.data);
  };

  return (
    <li className="flex flex-col items-start gap-1 py-3">
      <p className="flex flex-wrap items-center gap-2">
        <Badge variant={LOOKS[state]}>{t(`states.${state}`)}</Badge>
        <span className="font-semibold">{kind ? t(`kinds.${kind}`) : t("secretKind")}</span>
        <time dateTime={endedAt ?? createdAt} className="text-ink-soft text-sm" suppressHydrationWarning>
          {moment(endedAt ?? createdAt)}
        </time>
        {attempts > 1 && <span className="text-ink-soft text-sm">{t("tries", { count: attempts })}</span>}
      </p>
      {mail.error && state !== "sent" && <p className="text-ink-soft text-sm">{t("error", { error: mail.error })}</p>}
      {state === "sent" && keepsWords && text === null && <p className="text-ink-soft text-sm">{t("wordsGone")}</p>}
      {text !== null && (
        <details className="w-full">
          <summary className="inline-flex min-h-11 items-center text-link underline underline-offset-4">
            {t("words")}
          </summary>
          <p className="mt-1 max-w-prose whitespace-pre-wrap break-words rounded-field bg-sheet-deep px-4 py-3 text-sm">
            {partsOf(text).map(({ text: part, href }, at) => {
              const key = `${at}`;
              const isOurs = href && URL.canParse(href) && new URL(href).origin === siteUrl;
              return isOurs ? (
                <a key={key} href={href} rel="noreferrer" className="break-all text-link underline">
                  {part}
                </a>
              ) : (
                <span key={key}>{part}</span>
              );
            })}
          </p>
        </details>
      )}
      {state === "dead" && (
        <Button variant="outline" size="sm" className="min-h-11" disabled={busy} onClick={() => void retry()}>
          {busy ? t("retrying") : t("retry")}
        </Button>
      )}
      <p role="status" className="text-ink-soft text-sm empty:hidden">
        {said}
      </p>
    </li>
  );
}
