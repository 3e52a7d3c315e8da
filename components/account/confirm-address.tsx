"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ApiFailure, callApi } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { cn } from "@/components/ui/cn";
import { useFailureText } from "./failure-text";

const LINK = "inline-flex min-h-11 items-center font-semibold text-link underline underline-offset-4";

/** For who is not signed in: an address is confirmed by its own member alone. */
export function SignInToConfirm({ token }: { token: string }) {
  const t = useTranslations("account.confirm");
  return (
    <a href={signInAndBack(token)} className={cn(buttonStyles(), "w-full")}>
      {t("signIn")}
    </a>
  );
}

function signInAndBack(token: string): string {
  return `/sign-in?next=${encodeURIComponent(`/confirm/${token}`)}`;
}

/** One press says that the address is mine: opening the page does not, for not only people open links. */
export function ConfirmAddress({ token }: { token: string }) {
  const t = useTranslations("account.confirm");
  const text = useFailureText();
  const [state, setState] = useState<"idle" | "confirming" | "done">("idle");
  const [failure, setFailure] = useState<ApiFailure | null>(null);

  const confirm = async () => {
    setState("confirming");
    setFailure(null);
    const result = await callApi("POST /api/confirm/{token}", { path: { token } });
    setState(result.ok ? "done" : "idle");
    if (!result.ok) setFailure(result);
  };

  if (state === "done") {
    return (
      <div className="space-y-3">
        <Alert variant="success">{t("done")}</Alert>
        <a href="/me" className={LINK}>
          {t("onward")}
        </a>
      </div>
    );
  }
  return (
    <div className="space-y-5">
      {failure && (
        <Alert variant="danger">
          {failure.code === "email_taken" ? t("taken") : text.form(failure)}
          {failure.code === "link_used" && (
            <a href="/me/settings" className={`ml-2 ${LINK}`}>
              {t("settings")}
            </a>
          )}
          {(failure.code === "link_of_another" || failure.code === "not_signed_in") && (
            <a href={signInAndBack(token)} className={`ml-2 ${LINK}`}>
              {t("signIn")}
            </a>
          )}
        </Alert>
      )}
      <Button onClick={confirm} disabled={state === "confirming"} className="w-full">
        {state === "confirming" ? t("confirming") : t("button")}
      </Button>
    </div>
  );
}
