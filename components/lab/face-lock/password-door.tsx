"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useFailureText } from "@/components/account/failure-text";
import { ProofField } from "@/components/account/proof-field";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";

/** The way in without a camera: the password, or a sign-in just now. */
export function PasswordDoor({ hasPassword, onOpen }: { hasPassword: boolean; onOpen: () => void }) {
  const t = useTranslations("labFaceLock.door");
  const text = useFailureText();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const isWrong = failure?.code === "wrong_credentials";

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    const body = typedIn<"POST /api/vision/face-key/prove">(event.currentTarget);
    const result = await callApi("POST /api/vision/face-key/prove", { body });
    if (result.ok) return onOpen();
    setFailure(result);
    setBusy(false);
  };

  return (
    <Form onSubmit={submit} className="space-y-3 border-line border-t pt-5">
      {failure && !isWrong && <Alert variant="danger">{text.form(failure)}</Alert>}
      <ProofField id="lock-password" hasPassword={hasPassword} isWrong={isWrong} />
      <Button type="submit" variant="outline" disabled={isBusy}>
        {t("byPassword")}
      </Button>
    </Form>
  );
}
