"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import type { Device } from "@/lib/engines/sessions/device";
import { SessionRow, useDeviceName } from "./session-row";
import { SignOutEverywhere } from "./sign-out-everywhere";

/** Where I am signed in: each device can be signed out, or all of them. Asked for in the browser, for it changes elsewhere. */
export function SessionList({ labelledBy }: { labelledBy: string }) {
  const t = useTranslations();
  const nameOf = useDeviceName();
  const [devices, setDevices] = useState<Device[] | "loading" | "failed">("loading");
  const [said, setSaid] = useState("");
  const list = useRef<HTMLUListElement>(null);

  const load = useCallback(async () => {
    setDevices("loading");
    const result = await callApi("GET /api/me/sessions");
    setDevices(result.ok ? result.data.items : "failed");
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  const ended = (device: Device) => {
    setDevices((before) => (Array.isArray(before) ? before.filter(({ id }) => id !== device.id) : before));
    setSaid(t("settings.sessions.signedOut", { device: nameOf(device) }));
    // The button goes with its row, and the focus must not go with it.
    list.current?.focus();
  };

  if (devices === "loading") return <Loading text={t("common.loading")} />;
  if (devices === "failed")
    return (
      <div className="space-y-3">
        <Alert variant="danger">{t("common.loadFailed")}</Alert>
        <Button variant="outline" onClick={load}>
          {t("common.retry")}
        </Button>
      </div>
    );
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {devices.length === 0 && <p>{t("settings.sessions.empty")}</p>}
      <ul ref={list} tabIndex={-1} aria-labelledby={labelledBy} className="divide-y divide-line">
        {devices.map((device) => (
          <SessionRow key={device.id} device={device} onEnded={ended} />
        ))}
      </ul>
      <SignOutEverywhere />
    </>
  );
}

function Loading({ text }: { text: string }) {
  return (
    <div className="space-y-3">
      <p role="status" className="sr-only">
        {text}
      </p>
      <Skeleton className="h-12" />
      <Skeleton className="h-12" />
    </div>
  );
}
