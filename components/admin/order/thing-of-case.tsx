"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PlainTags } from "@/components/posts/plain-tags";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import type { HidingTarget, OpenedCase } from "@/lib/domains/reports/report";
import { useWhen } from "./case-when";
import { HideDialog } from "./hide-dialog";
import { SnapshotView } from "./snapshot-view";

type Props = { of: OpenedCase; onChanged: () => void };

/** What was reported as it was then, as it stands now, and what can be done about it. */
export function ThingOfCase({ of: one, onChanged }: Props) {
  const t = useTranslations("adminReports");
  const when = useWhen();
  const [latest, ...before] = one.snapshots;
  return (
    <Card className="space-y-4">
      <CardTitle>{t(one.reports > 0 ? "asItWas" : "asItWasHidden")}</CardTitle>
      {one.target === "handed" && <Alert>{t("handedText")}</Alert>}
      {latest ? (
        <>
          <p className="text-ink-soft text-sm">{when(latest.at)}</p>
          <SnapshotView key={latest.id} caseId={one.id} snapshot={latest} />
        </>
      ) : (
        <p className="text-ink-soft">{t("noSnapshot")}</p>
      )}
      {before.length > 0 && (
        <details className="space-y-3">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">
            {one.target === "handed"
              ? t("handedBefore", { count: before.length })
              : t("before", { count: before.length })}
          </summary>
          {before.map((snapshot) => (
            <div key={snapshot.id} className="space-y-2 border-line border-l-4 pl-4">
              <p className="text-ink-soft text-sm">{when(snapshot.at)}</p>
              <SnapshotView caseId={one.id} snapshot={snapshot} />
            </div>
          ))}
        </details>
      )}
      {one.target !== "handed" && <ThingNow of={one} onChanged={onChanged} />}
    </Card>
  );
}

function ThingNow({ of: { target, now, author, reasons }, onChanged }: Props) {
  const t = useTranslations("adminReports");
  const [hiding, setHiding] = useState<{ target: HidingTarget; id: string } | null>(null);
  if (!now) {
    return (
      <div className="space-y-1 border-line border-t pt-4">
        <h3 className="font-semibold">{t("now")}</h3>
        <p className="text-ink-soft">{t("nowGone")}</p>
      </div>
    );
  }
  const what = target === "comment" || target === "post" ? target : null;
  const link = now.postId ? `/posts/${now.postId}` : author ? `/members/${author.id}` : null;
  return (
    <div className="space-y-3 border-line border-t pt-4">
      <h3 className="font-semibold">{t("now")}</h3>
      {now.isHidden && <p>{t("nowHidden")}</p>}
      {now.isSame ? (
        <p className="text-ink-soft">{t("nowSame")}</p>
      ) : (
        <div className="space-y-2 border-blue border-l-4 pl-4">
          {now.title && (
            <p dir="auto" className="break-words font-semibold">
              {now.title}
            </p>
          )}
          <p dir="auto" className="max-h-96 overflow-y-auto whitespace-pre-wrap break-words leading-relaxed">
            {now.body || (now.title ? "" : t("noWords"))}
          </p>
          <PlainTags tags={now.tags} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {what && !now.isHidden && (
          <Button variant="outline" onClick={() => setHiding({ target: what, id: now.id })}>
            {t(`hide.${what}`)}
          </Button>
        )}
        {now.pictureId && !now.isPictureHidden && (
          <Button variant="outline" onClick={() => setHiding({ target: "picture", id: now.pictureId ?? "" })}>
            {t("hide.picture")}
          </Button>
        )}
        {link && !now.isHidden && (
          <a href={link} className="inline-flex min-h-11 items-center text-link underline underline-offset-4">
            {t(now.postId ? "toPost" : "toMember")}
          </a>
        )}
      </div>
      {hiding && (
        <HideDialog
          {...hiding}
          likely={reasons[0]?.reason ?? "other"}
          onDone={onChanged}
          onClose={() => setHiding(null)}
        />
      )}
    </div>
  );
}
