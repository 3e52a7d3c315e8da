"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { CameraRefusal } from "../camera/camera-refusal";
import { GuardLive } from "./guard-live";
import { GuardNotice } from "./guard-notice";
import { GuardReport } from "./guard-report";
import { useGuard } from "./use-guard";

/** The guard, for a page of its own. Nothing is loaded before somebody presses start. */
export function GuardRoom() {
  const t = useTranslations("labGuard");
  const guard = useGuard();
  const { phase, sitting, refusal } = guard;
  const isOpen = guard.watch !== null;
  return (
    <div className="space-y-5">
      <GuardNotice guard={guard} />
      {phase === "failed" && <Alert variant="danger">{t("failed")}</Alert>}
      {refusal && !isOpen && <CameraRefusal why={refusal} onRetry={() => void guard.start()} />}
      {isOpen ? (
        <GuardLive guard={guard} />
      ) : (
        <section aria-labelledby="guard-start" className="paper-sheet space-y-4 p-5 sm:p-7">
          <h2 id="guard-start" className="font-title text-2xl">
            {t(sitting ? "again.title" : "start.title")}
          </h2>
          {sitting && <GuardReport key={sitting.startedAt} sitting={sitting} />}
          {!sitting && (
            <ol className="list-decimal space-y-1.5 pl-5">
              <li>{t("start.camera")}</li>
              <li>{t("start.calibrate")}</li>
              <li>{t("start.told")}</li>
            </ol>
          )}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button
              size="lg"
              aria-disabled={phase === "opening"}
              onClick={() => phase !== "opening" && void guard.start()}
            >
              {t(phase === "opening" ? "opening" : sitting ? "again.go" : "start.go")}
            </Button>
            {!sitting && <p className="text-ink-soft text-sm">{t("start.weight")}</p>}
            {/* The page is one for everybody: members alone are shown the way to what they kept. */}
            <a
              href="/me/guard"
              className="member-only inline-flex min-h-11 items-center text-link text-sm underline underline-offset-4"
            >
              {t("kept.title")}
            </a>
          </div>
        </section>
      )}
    </div>
  );
}
