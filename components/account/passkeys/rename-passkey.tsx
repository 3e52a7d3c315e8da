"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from "@/components/ui/dialog";
import { Form } from "@/components/ui/form";
import type { Passkey } from "@/lib/domains/accounts/passkeys/passkey";
import { PasskeyNameField } from "./passkey-name-field";

type Props = { passkey: Passkey; onRenamed: (to: Passkey) => void };

/** Another name for a passkey. */
export function RenamePasskey({ passkey, onRenamed }: Props) {
  const t = useTranslations("settings.passkeys");
  const common = useTranslations("common");
  const errors = useErrorText();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name"));
    setBusy(true);
    setFailure(null);
    const result = await callApi("PATCH /api/me/passkeys/{id}", { path: { id: passkey.id }, body: { name } });
    setBusy(false);
    if (!result.ok) return setFailure(errors(result.code));
    setOpen(false);
    onRenamed(result.data);
  };

  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="outline" size="sm">
          {t("rename")}
          <span className="sr-only">: {passkey.name}</span>
        </Button>
      </DialogTrigger>
      <DialogContent title={t("rename")}>
        <Form onSubmit={submit} className="space-y-4">
          {failure && <Alert variant="danger">{failure}</Alert>}
          <PasskeyNameField id={`name-${passkey.id}`} name={passkey.name} />
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="outline">{common("cancel")}</Button>
            </DialogClose>
            <Button type="submit" disabled={busy}>
              {common("save")}
            </Button>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
