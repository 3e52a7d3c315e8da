import type { ErrorCode, FieldError } from "@/lib/shared/errors";

/** What went wrong: a code of the API, or no answer at all. */
export type ApiFailure = { ok: false; code: ErrorCode | "network"; fields: FieldError[] };
export type ApiResult<T> = { ok: true; data: T } | ApiFailure;

/** One call to our own API with JSON both ways. Never throws: failures are values, so that forms keep what was typed. */
export async function callApi<T>(
  method: string,
  path: string,
  body?: unknown,
  how: Pick<RequestInit, "keepalive" | "signal"> = {},
): Promise<ApiResult<T>> {
  try {
    const response = await fetch(path, {
      method,
      ...how,
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const data = text ? JSON.parse(text) : null;
    if (response.ok) return { ok: true, data };
    return { ok: false, code: data?.code ?? "internal", fields: data?.fields ?? [] };
  } catch {
    return { ok: false, code: "network", fields: [] };
  }
}
