"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import { List } from "@/components/list/list";
import { useListLabels } from "@/components/list/list-labels";
import { usePagedList } from "@/components/list/use-paged-list";
import { Skeleton } from "@/components/ui/skeleton";
import { PASSKEYS_MAX } from "@/lib/domains/accounts/account";
import type { Passkey } from "@/lib/domains/accounts/passkeys/passkey";
import { AddPasskey } from "./add-passkey";
import { hasPasskeys } from "./passkey-client";
import { PasskeyRow } from "./passkey-row";

/** My passkeys: add one, name it, remove it. */
export function PasskeyList({ labelledBy, hasPassword }: { labelledBy: string; hasPassword: boolean }) {
  const t = useTranslations("settings.passkeys");
  const labels = useListLabels();
  const list = usePagedList<Passkey>(null, async (_, signal) => {
    const result = await callApi("GET /api/me/passkeys", { signal });
    return result.ok ? result.data : null;
  });
  const [added, setAdded] = useState<Passkey[]>([]);
  const [said, setSaid] = useState("");
  const [knowsThem, setKnowsThem] = useState(true);
  useEffect(() => setKnowsThem(hasPasskeys()), []);
  const rows = useRef<HTMLUListElement>(null);
  const all = [...added, ...list.items];

  const change = (passkey: Passkey, to: Passkey | null) => {
    setAdded((before) => before.flatMap((one) => (one.id === passkey.id ? (to ?? []) : one)));
    list.change(passkey.id, to);
    setSaid(to ? t("renamed") : t("removed", { name: passkey.name }));
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
        waiting={<Skeleton className="h-12" />}
        empty={all.length === 0 ? <p>{t("empty")}</p> : undefined}
      >
        <ul ref={rows} tabIndex={-1} aria-labelledby={labelledBy} className="divide-y divide-line">
          {all.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} onChanged={(to) => change(passkey, to)} />
          ))}
        </ul>
      </List>
      {list.phase === "end" && knowsThem && all.length < PASSKEYS_MAX && (
        <AddPasskey
          hasPassword={hasPassword}
          onAdded={(passkey) => {
            setAdded((before) => [passkey, ...before]);
            setSaid(t("added", { name: passkey.name }));
          }}
        />
      )}
      {!knowsThem && <p className="text-ink-soft text-sm">{t("unknown")}</p>}
    </>
  );
}
