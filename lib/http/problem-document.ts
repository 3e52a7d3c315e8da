import type { AppError } from "@/lib/shared/errors";
import { OWN_PAGES_ONLY } from "./security-headers";

/** An error as RFC 9457 problem details: what every answer of ours that says no looks like. */
export function problemDocument(
  { code, status, title, extra }: AppError,
  requestId: string,
): { status: number; headers: Record<string, string>; text: string } {
  const body = {
    type: `urn:deep-story:error:${code}`,
    title,
    status,
    code,
    ...(extra.detail && { detail: extra.detail }),
    ...(extra.fields && { fields: extra.fields }),
    ...extra.members,
    requestId,
  };
  const headers = {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    [OWN_PAGES_ONLY.key]: OWN_PAGES_ONLY.value,
    "x-request-id": requestId,
    ...(extra.retryAfterS && { "retry-after": String(extra.retryAfterS) }),
  };
  return { status, headers, text: JSON.stringify(body) };
}
