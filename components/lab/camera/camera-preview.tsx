"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { cn } from "@/components/ui/cn";
import type { Camera } from "./camera";

/** What the camera sees, mirrored as in a looking glass. It stays on this screen. */
export function CameraPreview({ camera, className }: { camera: Camera; className?: string }) {
  const t = useTranslations("labCamera");
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = camera.stream;
  }, [camera]);
  return (
    <video
      ref={video}
      aria-label={t("preview")}
      autoPlay
      muted
      playsInline
      className={cn("aspect-4/3 w-full -scale-x-100 rounded-field bg-sheet-deep object-cover", className)}
    />
  );
}
