import { type ApiFailure, type ApiResult, askJson, failureOf } from "./client";

/**
 * Sends one file in multipart/form-data, in the field `file`, with text fields beside it. Never throws.
 * @param key method and path, as the OpenAPI document has them
 */
export async function sendFile<T>(
  key: `${"POST" | "PUT"} /${string}`,
  file: Blob,
  fields: Readonly<Record<string, string | undefined>> = {},
): Promise<ApiResult<T>> {
  const [method, address = ""] = key.split(" ");
  const body = new FormData();
  body.set("file", file);
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.set(name, value);
  const answer = await askJson<T & Partial<ApiFailure>>(address, { method, body });
  if (!answer) return { ok: false, code: "network", fields: [] };
  const { response, data } = answer;
  return response.ok ? { ok: true, data } : failureOf(data, response.headers);
}
