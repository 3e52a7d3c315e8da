"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useFailureText } from "@/components/account/failure-text";
import { type ApiFailure, callApi, typedIn } from "@/components/api/client";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { DIARY_NAME_MAX } from "@/lib/domains/diaries/diary";
import { RuleChoice } from "./rule-choice";

type Props = {
  /** Who is asked from their profile; without it an address is typed. */
  friend: { id: string; name: string } | null;
};

/** Asks one friend into a new diary. What was typed stays until it is sent. */
export function InviteForm({ friend }: Props) {
  const t = useTranslations("diaries");
  const text = useFailureText();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const errors = text.fields(failure);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = { ...typedIn<"POST /api/diaries">(form), ...(friend && { memberId: friend.id }) };
    setBusy(true);
    setFailure(null);
    const result = await callApi("POST /api/diaries", { body });
    setBusy(false);
    if (!result.ok) return setFailure(result);
    form.reset();
    router.replace("/diaries");
    router.refresh();
  };

  return (
    <Card>
      <Form onSubmit={submit} className="space-y-5">
        <div className="space-y-1">
          <CardTitle id="invite">{t("inviteTitle")}</CardTitle>
          <p className="text-ink-soft">{friend ? t("inviteWith", { name: friend.name }) : t("inviteText")}</p>
        </div>
        {failure && <Alert variant="danger">{text.form(failure)}</Alert>}
        {!friend && (
          <Field id="friendEmail" label={t("friendEmail")} hint={t("friendEmailHint")} error={errors.friendEmail}>
            {(control) => <Input {...control} name="friendEmail" type="email" autoComplete="off" required />}
          </Field>
        )}
        <Field id="diaryName" label={t("name")} hint={t("nameHint")} error={errors.name}>
          {(control) => (
            <Input
              {...control}
              name="name"
              placeholder={t("namePlaceholder")}
              maxLength={DIARY_NAME_MAX * 2}
              autoComplete="off"
              required
            />
          )}
        </Field>
        <RuleChoice />
        <Button type="submit" disabled={busy}>
          {busy ? t("sending") : t("send")}
        </Button>
      </Form>
    </Card>
  );
}
