"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { CameraChoice } from "../camera/camera-choice";
import { CameraPreview } from "../camera/camera-preview";
import { CameraRefusal } from "../camera/camera-refusal";
import { GuardFacts } from "./guard-facts";
import type { Guard } from "./use-guard";

/** Quiet that is asked for before anything is said, in minutes. */
const QUIET_MIN = 30;

/** A sitting: what the camera sees, what the guard makes of it, and what can be done. */
export function GuardLive({ guard }: { guard: Guard }) {
  const t = useTranslations("labGuard");
  const { watch, phase, camera, refusal, choices, isWearing } = guard;
  if (!watch) return null;
  const isOn = phase === "on";
  return (
    <section
      aria-label={t("live")}
      className="paper-sheet grid gap-5 p-4 sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)] sm:p-6"
    >
      <div className="space-y-3">
        {camera ? (
          <CameraPreview camera={camera} />
        ) : (
          <p className="grid aspect-4/3 place-items-center rounded-field bg-sheet-deep p-4 text-center text-ink-soft">
            {t(phase === "givenUp" ? "givenUp" : "paused")}
          </p>
        )}
        {camera && <CameraChoice choices={choices} chosen={camera.id} onChoose={(id) => void guard.resume(id)} />}
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <GuardFacts guard={guard} watch={watch} />
        {refusal && <CameraRefusal why={refusal} onRetry={() => void guard.resume()} />}
        <div className="mt-auto flex flex-wrap gap-2">
          {isOn ? (
            <Button variant="outline" size="sm" onClick={guard.pause}>
              {t("pause")}
            </Button>
          ) : (
            <Button size="sm" onClick={() => void guard.resume()}>
              {t("resume")}
            </Button>
          )}
          <Button variant="outline" size="sm" onClick={guard.end}>
            {t("end")}
          </Button>
        </div>
        {isOn && (
          <div className="flex flex-wrap gap-2">
            <Button variant="ghost" size="sm" aria-pressed={isWearing} onClick={() => guard.wear(!isWearing)}>
              {t(isWearing ? "glasses.off" : "glasses.on")}
            </Button>
            <Button variant="ghost" size="sm" onClick={guard.sitAnew}>
              {t("sitAnew")}
            </Button>
            {guard.snoozedUntil !== null ? (
              <Button variant="ghost" size="sm" onClick={() => guard.snooze(0)}>
                {t("unsnooze")}
              </Button>
            ) : (
              // A notice has its own.
              watch.notices.shown === null && (
                <Button variant="ghost" size="sm" onClick={() => guard.snooze(QUIET_MIN)}>
                  {t("snooze", { minutes: QUIET_MIN })}
                </Button>
              )
            )}
          </div>
        )}
      </div>
    </section>
  );
}
