"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Alert } from "@/components/ui/alert";

const KNOWN = [
  "unverified",
  "link_first",
  "cancelled",
  "refused",
  "suspended",
  "closed",
  "signed_in_already",
  "unavailable",
  "linked_elsewhere",
  "linked_already",
  "yes",
] as const;

/** What became of the way to the provider, as the address says it; the pages are made for all. */
export function ProviderNews({ name, of = "provider" }: { name: string; of?: "provider" | "linked" }) {
  const t = useTranslations("account.provider");
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => setSaid(new URLSearchParams(location.search).get(of)), [of]);
  if (said === null) return null;
  const known = KNOWN.find((word) => word === said) ?? "failed";
  return (
    <Alert variant={known === "yes" ? "success" : "warning"} className="mb-5">
      {t(known, { name })}
    </Alert>
  );
}
