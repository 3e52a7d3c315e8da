"use client";

import { useFormatter, useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useLocalTime } from "@/components/ui/use-local-time";
import type { Device } from "@/lib/domains/accounts/device";

const MINUTE_MS = 60_000;

type Props = { device: Device; onEnded: (device: Device) => void };

/** One device: what it is, when it was last used, and its way out. The one at hand is marked instead: the menu signs it out. */
export function SessionRow({ device, onEnded }: Props) {
  const t = useTranslations("settings.sessions");
  const errors = useErrorText();
  const format = useFormatter();
  const now = useNow({ updateInterval: MINUTE_MS });
  const name = useDeviceName()(device);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const signOut = async () => {
    setBusy(true);
    setFailure(null);
    const result = await callApi("DELETE /api/me/sessions/{id}", { path: { id: device.id } });
    // Gone already is what was asked for.
    if (result.ok || result.code === "session_not_found") return onEnded(device);
    setFailure(result);
    setBusy(false);
  };

  // The server's clock may be a little ahead; nothing was used in the future.
  const lastSeen = new Date(Math.min(Date.parse(device.lastSeenAt), now.getTime()));
  const since = useLocalTime()(device.createdAt);
  return (
    <li className="space-y-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="font-semibold" title={device.userAgent}>
              {name}
            </span>
            {device.current && <Badge variant="fresh">{t("current")}</Badge>}
          </p>
          <p className="text-ink-soft text-sm">
            <time dateTime={device.lastSeenAt}>{t("used", { when: format.relativeTime(lastSeen, now) })}</time>
            {" · "}
            <time dateTime={device.createdAt}>{t("since", { day: since })}</time>
          </p>
        </div>
        {!device.current && (
          <Button variant="outline" size="sm" onClick={signOut} disabled={busy}>
            {t("signOut")}
            <span className="sr-only">: {name}</span>
          </Button>
        )}
      </div>
      {failure && <Alert variant="danger">{errors(failure.code)}</Alert>}
    </li>
  );
}

/** What to call a device: its browser and system, as far as they are known. */
export function useDeviceName(): (device: Device) => string {
  const t = useTranslations("settings.sessions");
  return ({ device: { browser, os } }) =>
    browser && os ? t("device", { browser, os }) : (browser ?? os ?? t("unknown"));
}
