"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { forgetPrivateTexts } from "@/components/kept/private-texts";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { useFailureText } from "./failure-text";
import { PasswordInput } from "./password-input";
import { rememberReader } from "./reader-context";

/** Erases everything of this member, after the password. */
export function EraseAccount() {
  const t = useTranslations("settings");
  const account = useTranslations("account");
  const common = useTranslations("common");
  const text = useFailureText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const wrong = failure?.code === "wrong_credentials" ? account("invalid.currentPassword") : undefined;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { password } = typedIn<"DELETE /api/me">(event.currentTarget);
    setBusy(true);
    setFailure(null);
    const result = await callApi("DELETE /api/me", { body: { password } });
    if (result.ok) {
      rememberReader(false);
      forgetPrivateTexts();
      return location.assign("/");
    }
    setFailure(result);
    setBusy(false);
  };

  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button variant="danger">{t("eraseOpen")}</Button>
      </DialogTrigger>
      <DialogContent title={t("eraseAsk")} description={t("eraseText")}>
        <Form onSubmit={submit} className="space-y-4">
          {failure && !wrong && <Alert variant="danger">{text.form(failure)}</Alert>}
          <Field id="erase-password" label={t("erasePassword")} error={wrong}>
            {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" required />}
          </Field>
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="outline">{common("cancel")}</Button>
            </DialogClose>
            <Button type="submit" variant="danger" disabled={busy}>
              {busy ? t("erasing") : t("eraseConfirm")}
            </Button>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
