"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { CameraPreview } from "../camera/camera-preview";
import { CameraRefusal } from "../camera/camera-refusal";
import { useFaceCheck } from "./use-face-check";

type Props = {
  /** What the button says that turns the camera on. */
  begin: string;
  isSending: boolean;
  onSeen: (frame: Blob) => void;
};

/** A camera that waits for one living face and says what it needs to see. */
export function FaceStep({ begin, isSending, onSeen }: Props) {
  const t = useTranslations("labFaceLock.look");
  const { phase, hint, camera, refusal, start, stop } = useFaceCheck(onSeen);
  return (
    <div className="space-y-3">
      {refusal && <CameraRefusal why={refusal} onRetry={() => void start()} />}
      {phase === "failed" && <Alert variant="danger">{t("failed")}</Alert>}
      {phase === "late" && <Alert variant="warning">{t("late")}</Alert>}
      {camera && phase === "looking" && <CameraPreview camera={camera} className="max-w-sm" />}
      <p role="status" className="font-medium empty:hidden">
        {isSending ? t("sending") : phase === "looking" && t(`hint.${hint}`)}
      </p>
      {phase === "looking" ? (
        <Button variant="outline" onClick={stop}>
          {t("stop")}
        </Button>
      ) : (
        <Button size="lg" aria-disabled={phase === "opening" || isSending} onClick={() => !isSending && void start()}>
          {phase === "opening" ? t("opening") : begin}
        </Button>
      )}
    </div>
  );
}
