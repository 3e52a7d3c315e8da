"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CameraChoice } from "@/components/lab/camera/camera-choice";
import { CameraPreview } from "@/components/lab/camera/camera-preview";
import { CameraRefusal } from "@/components/lab/camera/camera-refusal";
import { useCamera } from "@/components/lab/camera/use-camera";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { FramingDrawing } from "./framing-drawing";
import { type Photo, photoOf, photoOfFile } from "./photo";
import type { Check } from "./use-photo-check";

type Props = { check: Check; onPhoto: (photo: Photo) => void };

/** Asks for a photo, from the camera or the album, and says what is wrong with one. */
export function PhotoStep({ check, onPhoto }: Props) {
  const t = useTranslations("labFaceType.photo");
  const { state, choices, start, stop } = useCamera();
  const [isUnreadable, setUnreadable] = useState(false);

  const chose = async (file: File) => {
    stop();
    const photo = await photoOfFile(file);
    setUnreadable(!photo);
    if (photo) onPhoto(photo);
  };
  const take = async () => {
    const frame = state.is === "on" ? await state.camera.frame() : null;
    if (!frame) return;
    setUnreadable(false);
    onPhoto(await photoOf(frame));
    stop();
  };

  return (
    <section aria-labelledby="photo-step" className="paper-sheet space-y-4 p-5">
      <header>
        <h2 id="photo-step" className="font-bold text-lg">
          {t("step")}
        </h2>
        <p className="text-ink-soft">{t("text")}</p>
      </header>
      <div className="flex flex-wrap gap-2">
        {state.is === "on" ? (
          <>
            <Button onClick={take}>{t("take")}</Button>
            <Button variant="outline" onClick={stop}>
              {t("noCamera")}
            </Button>
          </>
        ) : (
          <Button variant="outline" disabled={state.is === "opening"} onClick={() => void start()}>
            {t("camera")}
          </Button>
        )}
        <label
          className={buttonStyles({
            variant: "outline",
            className:
              "cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-blue has-focus-visible:outline-offset-2",
          })}
        >
          {check.is === "none" ? t("album") : t("another")}
          <input
            type="file"
            accept="image/*"
            className="sr-only"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again.
              currentTarget.value = "";
              if (file) void chose(file);
            }}
          />
        </label>
      </div>
      {state.is === "refused" && <CameraRefusal why={state.why} onRetry={() => void start()} />}
      {state.is === "on" && (
        <div className="max-w-md space-y-2">
          <CameraPreview camera={state.camera} />
          <CameraChoice choices={choices} chosen={state.camera.id} onChoose={(id) => void start(id)} />
        </div>
      )}
      <div className="flex flex-wrap items-start gap-4">
        {"photo" in check && (
          // biome-ignore lint/performance/noImgElement: it is in this browser alone
          <img src={check.photo.url} alt={t("alt")} className="max-h-56 max-w-full rounded-field border border-line" />
        )}
        <div className="min-w-56 flex-1 space-y-3">
          <p role="status" className="empty:hidden">
            {isUnreadable ? t("unreadable") : check.is === "looking" ? t("looking") : check.is === "good" && t("good")}
          </p>
          {check.is === "unable" && <Alert variant="danger">{t("unable")}</Alert>}
          {check.is === "refused" && <Alert variant="warning">{t(`why.${check.why}`)}</Alert>}
          {check.is !== "good" && check.is !== "looking" && (
            <div className="flex items-center gap-4">
              <FramingDrawing label={t("exampleAlt")} />
              <p className="text-ink-soft text-sm">{t("example")}</p>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
