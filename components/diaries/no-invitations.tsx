"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFailureText } from "@/components/account/failure-text";
import { type ApiFailure, callApi } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

/** One press, and no more invitations come to the address of the mail. */
export function NoInvitations({ token }: { token: string }) {
  const t = useTranslations("diaries.quiet");
  const text = useFailureText();
  const [state, setState] = useState<"idle" | "asking" | "done">("idle");
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const ask = async () => {
    setState("asking");
    setFailure(null);
    const result = await callApi("POST /api/no-invitations/{token}", { path: { token } });
    setState(result.ok ? "done" : "idle");
    if (!result.ok) setFailure(result);
  };

  if (state === "done") return <Alert variant="success">{t("done")}</Alert>;
  return (
    <div className="space-y-5">
      {failure && <Alert variant="danger">{failure.code === "link_used" ? t("broken") : text.form(failure)}</Alert>}
      <Button onClick={ask} disabled={state === "asking"} className="w-full">
        {state === "asking" ? t("asking") : t("button")}
      </Button>
    </div>
  );
}
