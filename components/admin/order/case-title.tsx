"use client";

import { useTranslations } from "next-intl";
import type { CaseSummary } from "@/lib/domains/reports/report";

/** What a case is about, and whose that is. */
export function CaseTitle({ of: { target, author } }: { of: Pick<CaseSummary, "target" | "author"> }) {
  const t = useTranslations("adminReports");
  return t.rich(`of.${target}`, { name: author?.name ?? t("gone"), b: (text) => <b dir="auto">{text}</b> });
}
