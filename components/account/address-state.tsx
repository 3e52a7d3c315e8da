"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useFailureText } from "./failure-text";

/** Whether my address is confirmed, and the mail again where it is not. */
export function AddressState({ confirmed }: { confirmed: boolean }) {
  const t = useTranslations("settings.address");
  const text = useFailureText();
  const [state, setState] = useState<"idle" | "sending" | "sent">("idle");
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const again = async () => {
    setState("sending");
    setFailure(null);
    const result = await callApi("POST /api/me/verify-email");
    setState(result.ok ? "sent" : "idle");
    if (!result.ok) setFailure(result);
  };

  if (confirmed) return <p className="text-ink-soft">{t("confirmed")}</p>;
  return (
    <div className="space-y-3">
      <Alert>{t("unconfirmed")}</Alert>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="outline" onClick={again} disabled={state !== "idle"}>
          {t("again")}
        </Button>
        <p role="status" className="text-success">
          {state === "sent" && t("sent")}
        </p>
      </div>
      {failure && <Alert variant="danger">{text.form(failure)}</Alert>}
    </div>
  );
}
