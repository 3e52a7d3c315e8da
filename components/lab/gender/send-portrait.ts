import { type ApiFailure, type ApiResult, askJson, failureOf } from "@/components/api/client";
import type { GenderEstimates } from "@/lib/domains/vision/vision";

/** Sends a photo to be looked at; it is in memory there while it is, and nowhere afterwards. */
export async function sendPortrait(file: Blob): Promise<ApiResult<GenderEstimates>> {
  const body = new FormData();
  body.set("file", file);
  const init = { method: "POST", body };
  const answer = await askJson<GenderEstimates & Partial<ApiFailure>>("/api/vision/gender", init);
  if (!answer) return { ok: false, code: "network", fields: [] };
  const { response, data } = answer;
  return response.ok ? { ok: true, data } : failureOf(data, response.headers);
}
