"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { ErrorCode } from "@/lib/shared/errors";
import { DEEDS, type Deed } from "./deeds";

type Props = {
  deed: Deed;
  diaryId: string;
  label: string;
  variant?: "primary" | "outline" | "ghost" | "danger";
  /** Where it leads; without it the page is shown as it is then. */
  thenTo?: string;
  /** Asks before. */
  ask?: { title: string; text: string; confirm: string; cancel: string };
};

/** Does one thing to a diary. Why it failed stands beside the button. Needs "errors". */
export function DeedButton({ deed, diaryId, label, variant = "outline", thenTo, ask }: Props) {
  const router = useRouter();
  const error = useErrorText();
  const [isAsking, setIsAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ErrorCode | "network" | null>(null);

  const act = async () => {
    setBusy(true);
    setFailure(null);
    const result = await DEEDS[deed](diaryId);
    setBusy(false);
    setIsAsking(false);
    if (!result.ok) return setFailure(result.code);
    if (thenTo) router.push(thenTo);
    router.refresh();
  };

  return (
    <>
      <Button type="button" variant={variant} disabled={busy} onClick={ask ? () => setIsAsking(true) : act}>
        {label}
      </Button>
      {ask && <ConfirmDialog {...ask} open={isAsking} busy={busy} onConfirm={act} onClose={() => setIsAsking(false)} />}
      {failure && (
        <Alert variant="danger" className="w-full">
          {error(failure)}
        </Alert>
      )}
    </>
  );
}
