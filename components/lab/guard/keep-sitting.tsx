"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useReader } from "@/components/account/reader-context";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Sitting } from "./use-guard";

/** Keeps a sitting's numbers for a member who wishes so. Guests are told that nothing is kept. */
export function KeepSitting({ sitting: { startedAt, totals } }: { sitting: Sitting }) {
  const t = useTranslations("labGuard");
  const errorText = useErrorText();
  const reader = useReader();
  const [state, setState] = useState<"asked" | "busy" | "kept">("asked");
  const [error, setError] = useState<string | null>(null);

  const keep = async () => {
    setState("busy");
    setError(null);
    // Whole seconds: parts are cut off, so that they are never more than the whole.
    const { down, near, tilt } = totals.badS;
    const badS = { down: Math.floor(down), near: Math.floor(near), tilt: Math.floor(tilt) };
    const { blinks } = totals;
    const sums = { watchedS: Math.round(totals.watchedS), badS, eyesS: Math.ceil(totals.eyesS), blinks };
    const result = await callApi("POST /api/vision/guard-sessions", { body: { startedAt, ...sums } });
    setState(result.ok ? "kept" : "asked");
    if (!result.ok) setError(errorText(result.code));
  };

  if (!reader) return null;
  if (!reader.member) return <p className="text-ink-soft text-sm">{t("keep.guest")}</p>;
  if (state === "kept")
    return (
      <p role="status">
        {t.rich("keep.kept", {
          list: (words) => (
            <a href="/me/guard" className="text-link underline underline-offset-4">
              {words}
            </a>
          ),
        })}
      </p>
    );
  return (
    <div className="space-y-2">
      {error && <Alert variant="danger">{error}</Alert>}
      <Button variant="outline" aria-disabled={state === "busy"} onClick={() => state !== "busy" && void keep()}>
        {t("keep.go")}
      </Button>
      <p className="text-ink-soft text-sm">{t("keep.what")}</p>
    </div>
  );
}
