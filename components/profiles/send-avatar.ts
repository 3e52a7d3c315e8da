import { type ApiFailure, type ApiResult, askJson, failureOf } from "@/components/api/client";

type Sent = { avatar: string };

/** Sends a photo as my avatar: the one upload of the site, so that the client of all other pages knows JSON alone. */
export async function sendAvatar(file: Blob): Promise<ApiResult<Sent>> {
  const body = new FormData();
  body.set("file", file);
  const answer = await askJson<Sent & Partial<ApiFailure>>("/api/me/avatar", { method: "PUT", body });
  if (!answer) return { ok: false, code: "network", fields: [] };
  const { response, data } = answer;
  return response.ok ? { ok: true, data } : failureOf(data, response.headers);
}
