"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { placeholder } from "@/components/pictures/placeholder";
import { PlainTags } from "@/components/posts/plain-tags";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Snapshot } from "@/lib/domains/reports/report";

/** What was reported, as plain text: nothing of it is a link, and its picture is not fetched until it is asked for. */
export function SnapshotView({ caseId, snapshot }: { caseId: string; snapshot: Snapshot }) {
  const t = useTranslations("adminReports");
  const { id, title, body, tags, picture } = snapshot;
  return (
    <div className="space-y-3">
      {picture && <BlurredPicture address={`/api/admin/reports/${caseId}/pictures/${id}`} picture={picture} />}
      {title && (
        <p dir="auto" className="break-words font-semibold text-lg">
          {title}
        </p>
      )}
      {body && (
        <p dir="auto" className="max-h-96 overflow-y-auto whitespace-pre-wrap break-words leading-relaxed">
          {body}
        </p>
      )}
      <PlainTags tags={tags} />
      {!title && !body && tags.length === 0 && <p className="text-ink-soft">{t("noWords")}</p>}
    </div>
  );
}

type Blurred = { address: string; picture: NonNullable<Snapshot["picture"]> };

/** Only its colours, until somebody wants to see it. */
function BlurredPicture({ address, picture }: Blurred) {
  const t = useTranslations("adminReports");
  const [isShown, setShown] = useState(false);
  const [isFailed, setFailed] = useState(false);
  if (isFailed) return <Alert variant="danger">{t("pictureFailed")}</Alert>;
  const colours = placeholder(picture.thumbhash) ?? undefined;
  return (
    <div
      className="flex aspect-square w-full max-w-sm items-center justify-center overflow-hidden rounded-[14px] border-[1.5px] bg-sheet-deep"
      style={{ backgroundImage: colours }}
    >
      {isShown ? (
        // biome-ignore lint/performance/noImgElement: for admins alone, from our own address
        <img
          src={address}
          alt={picture.alt || t("picture")}
          width={1024}
          height={1024}
          className="size-full object-contain"
          onError={() => setFailed(true)}
        />
      ) : (
        <Button variant="outline" onClick={() => setShown(true)}>
          {t("showPicture")}
        </Button>
      )}
    </div>
  );
}
