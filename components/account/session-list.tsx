"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { Skeleton } from "@/components/ui/skeleton";
import type { Device } from "@/lib/domains/accounts/device";
import { SessionRow, useDeviceName } from "./session-row";
import { SignOutEverywhere } from "./sign-out-everywhere";

/** Where I am signed in: each device can be signed out, or all of them. Asked for in the browser, for it changes elsewhere. */
export function SessionList({ labelledBy }: { labelledBy: string }) {
  const t = useTranslations();
  const labels = useListLabels();
  const nameOf = useDeviceName();
  const list = usePagedList<Device>(null, async (_, signal) => {
    const result = await callApi("GET /api/me/sessions", { signal });
    return result.ok ? result.data : null;
  });
  const [said, setSaid] = useState("");
  const rows = useRef<HTMLUListElement>(null);

  const ended = (device: Device) => {
    list.change(device.id, null);
    setSaid(t("settings.sessions.signedOut", { device: nameOf(device) }));
    // The button goes with its row, and the focus must not go with it.
    rows.current?.focus();
  };

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <List
        list={list}
        labels={{ ...labels, end: "" }}
        waiting={<Waiting />}
        empty={<p>{t("settings.sessions.empty")}</p>}
      >
        <ul ref={rows} tabIndex={-1} aria-labelledby={labelledBy} className="divide-y divide-line">
          {list.items.map((device) => (
            <SessionRow key={device.id} device={device} onEnded={ended} />
          ))}
        </ul>
      </List>
      {list.phase === "end" && <SignOutEverywhere />}
    </>
  );
}

function Waiting() {
  return (
    <div className="space-y-3">
      <Skeleton className="h-12" />
      <Skeleton className="h-12" />
    </div>
  );
}
