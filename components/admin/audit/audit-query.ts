import type { AuditFilter } from "@/lib/domains/audit/inputs";

/** An address with what is looked for. */
export function addressOf(path: string, filter: AuditFilter): string {
  const asked = new URLSearchParams(Object.entries(filter).filter(([, value]) => value));
  return asked.size > 0 ? `${path}?${asked}` : path;
}
