"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { callApi } from "@/components/api/client";
import { useHere } from "@/components/site/use-here";
import { Card, CardTitle } from "@/components/ui/card";
import type { Setup } from "@/lib/domains/settings/part";
import { inBytes } from "./in-bytes";

const LOOK_MS = 10_000;

/** Versions, room and what waits; looked at anew while somebody looks. */
export function SiteState({ first }: { first: Setup }) {
  const t = useTranslations("adminSetup");
  const locale = useLocale();
  const [setup, setSetup] = useState(first);
  const [isAway, setAway] = useState(false);
  const isHere = useHere();
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await callApi("GET /api/admin/setup");
      setAway(!answer.ok);
      if (answer.ok) setSetup(answer.data);
    };
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const { versions, migrations, disk, queues, at } = setup;
  const size = (bytes: number) => inBytes(bytes, locale);
  const pictures = queues.pictures.map(({ painter, pictures: waiting, oldestS }) => (
    <Fact key={painter} name={t("pictureQueue", { painter })}>
      {t("pictureQueueText", { pictures: waiting, minutes: Math.floor(oldestS / 60) })}
    </Fact>
  ));
  return (
    <div className="space-y-3">
      <div className="grid grid-cols-1 gap-5 lg:grid-cols-2">
        <Facts title={t("versions")}>
          <Fact name={t("app")}>{versions.app}</Fact>
          <Fact name="Node.js">{versions.node}</Fact>
          <Fact name="Next.js">{versions.next}</Fact>
          <Fact name={t("databaseVersion")}>{versions.database}</Fact>
          <Fact name={t("migrations")}>
            {t("migrationsText", { applied: migrations.applied, pending: migrations.pending })}
          </Fact>
        </Facts>
        <Facts title={t("queues")}>
          {pictures.length > 0 ? pictures : <Fact name={t("noPictures")}>{t("none")}</Fact>}
          <Fact name={t("mailQueue")}>{t("mailQueueText", queues.mails)}</Fact>
          <Fact name={t("removals")}>{queues.removals.toLocaleString(locale)}</Fact>
          <Fact name={t("disk")}>{t("diskText", { free: size(disk.free), total: size(disk.total) })}</Fact>
          <Fact name={t("folder")}>
            {disk.isFolderWhole ? size(disk.folder) : t("folderMore", { size: size(disk.folder) })}
          </Fact>
        </Facts>
      </div>
      <p className="text-ink-soft text-sm">
        {t("secretNote")}{" "}
        {isAway
          ? t("awayNow")
          : isHere && t("asOf", { at: new Date(at).toLocaleTimeString(locale, { hourCycle: "h23" }) })}
      </p>
    </div>
  );
}

function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card className="space-y-2">
      <CardTitle>{title}</CardTitle>
      <dl>{children}</dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6 border-t py-2 first:border-t-0">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="text-right tabular-nums">{children}</dd>
    </div>
  );
}
