"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import type { Passkey } from "@/lib/domains/accounts/passkeys/passkey";
import { ProofField } from "../proof-field";
import { addPasskey } from "./passkey-client";
import { PasskeyNameField } from "./passkey-name-field";

type Props = { hasPassword: boolean; onAdded: (passkey: Passkey) => void };

/** Asks for the password and a name; then the browser asks for the finger. */
export function AddPasskey({ hasPassword, onAdded }: Props) {
  const t = useTranslations("settings.passkeys");
  const common = useTranslations("common");
  const errors = useErrorText();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    setIsWrong(false);
    const result = await addPasskey(String(form.get("name")), hasPassword ? String(form.get("password")) : undefined);
    setBusy(false);
    if (result === null) return setFailure(t("left"));
    if (result === "here") return setFailure(t("here"));
    if (result.ok) {
      setOpen(false);
      return onAdded(result.data);
    }
    if (result.code === "wrong_credentials") setIsWrong(true);
    else setFailure(errors(result.code));
  };

  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline">{t("add")}</Button>
      </DialogTrigger>
      <DialogContent title={t("add")} description={t("addText")}>
        <Form onSubmit={submit} className="space-y-4">
          {failure && <Alert variant="danger">{failure}</Alert>}
          <PasskeyNameField id="passkey-name" />
          <ProofField id="passkey-proof" hasPassword={hasPassword} isWrong={isWrong} />
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="outline">{common("cancel")}</Button>
            </DialogClose>
            <Button type="submit" disabled={busy}>
              {busy ? t("adding") : t("goOn")}
            </Button>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
