"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { CameraRefusal } from "../camera/camera-refusal";
import { GuardFacts } from "./guard-facts";
import { GuardNotice } from "./guard-notice";
import { GuardReport } from "./guard-report";
import { useGuard } from "./use-guard";

/** The guard beside a text: it starts at once, shows no picture of anybody, and moves nothing that is written. */
export function GuardBeside({ onPutAway }: { onPutAway: () => void }) {
  const t = useTranslations("labGuard");
  const guard = useGuard();
  const { phase, watch, refusal, sitting } = guard;
  const first = useRef(guard.start);
  useEffect(() => void first.current(), []);
  return (
    <section aria-label={t("live")} className="space-y-3 rounded-field bg-sheet-deep p-4">
      <div className="fixed top-20 right-4 z-40 max-w-[min(22rem,calc(100vw-2rem))]">
        <GuardNotice guard={guard} />
      </div>
      {phase === "opening" && <p role="status">{t("opening")}</p>}
      {phase === "failed" && <Alert variant="danger">{t("failed")}</Alert>}
      {refusal && <CameraRefusal why={refusal} onRetry={() => void (watch ? guard.resume() : guard.start())} />}
      {watch && <GuardFacts guard={guard} watch={watch} />}
      {sitting && <GuardReport key={sitting.startedAt} sitting={sitting} />}
      <div className="flex flex-wrap gap-2">
        {phase === "on" && (
          <Button variant="ghost" size="sm" onClick={guard.pause}>
            {t("pause")}
          </Button>
        )}
        {watch && phase !== "on" && (
          <Button size="sm" variant="outline" onClick={() => void guard.resume()}>
            {t("resume")}
          </Button>
        )}
        {watch ? (
          <Button variant="ghost" size="sm" onClick={guard.end}>
            {t("end")}
          </Button>
        ) : (
          <Button variant="ghost" size="sm" onClick={onPutAway}>
            {t("editor.off")}
          </Button>
        )}
        <a
          href="/lab/guard"
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-9 items-center text-link text-sm underline underline-offset-4"
        >
          {t("editor.more")}
        </a>
      </div>
    </section>
  );
}
