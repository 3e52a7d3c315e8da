import { type ApiFailure, type ApiResult, askJson, failureOf } from "@/components/api/client";
import {
  CELLS_LONGEST,
  CELLS_MAX_MB,
  type CountedPicture,
  type CountPreview,
  type CountSettings,
} from "@/lib/domains/cells/cell";

/** Larger files are shrunk before they are sent: they are counted at that size anyway, and a phone's line is spared. */
const SHRINK_FROM = 2 * 1024 * 1024;
const QUALITY = 0.95;

type Counted = { image: CountedPicture };

/** Sends one picture to be counted and kept in a report. Never throws. */
export async function sendPicture(file: File, reportId: string, signal: AbortSignal): Promise<ApiResult<Counted>> {
  const form = formOf(await sendable(file), file.name);
  form.set("reportId", reportId);
  return post<Counted>(form, signal);
}

/** What a picture would be counted as by these settings. Never throws. */
export async function previewCount(
  picture: Blob,
  { leastSize, threshold, region }: CountSettings,
  signal: AbortSignal,
): Promise<ApiResult<{ preview: CountPreview }>> {
  const form = formOf(picture, "");
  form.set("preview", "1");
  if (leastSize !== null) form.set("leastSize", String(leastSize));
  if (threshold !== null) form.set("threshold", String(threshold));
  if (region) form.set("region", [region.x, region.y, region.width, region.height].join());
  return post<{ preview: CountPreview }>(form, signal);
}

function formOf(picture: Blob, name: string): FormData {
  const form = new FormData();
  form.set("name", name.slice(-200));
  form.set("file", picture, "cells");
  return form;
}

async function post<T>(body: FormData, signal: AbortSignal): Promise<ApiResult<T>> {
  const answer = await askJson<T & Partial<ApiFailure>>("/api/vision/cells", { method: "POST", body, signal });
  if (!answer) return { ok: false, code: "network", fields: [] };
  const { response, data } = answer;
  return response.ok ? { ok: true, data } : failureOf(data, response.headers);
}

/** The file as it is, or shrunk, where it is large or of a kind that only this browser reads; as it is where that can't be done. */
async function sendable(file: File): Promise<Blob> {
  const isForeign = /^image\/(heic|heif|avif|tiff|bmp)/.test(file.type);
  if (file.size <= SHRINK_FROM && !isForeign) return file;
  try {
    const whole = await createImageBitmap(file);
    const scale = Math.min(1, CELLS_LONGEST / Math.max(whole.width, whole.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(whole.width * scale));
    canvas.height = Math.max(1, Math.round(whole.height * scale));
    const context = canvas.getContext("2d");
    if (!context) return file;
    context.imageSmoothingQuality = "high";
    context.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    const shrunk = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
    return shrunk && (shrunk.size < file.size || isForeign || file.size > CELLS_MAX_MB * 1024 * 1024) ? shrunk : file;
  } catch {
    return file;
  }
}
