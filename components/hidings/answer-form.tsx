"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import { fewLines } from "@/lib/shared/text";

/** Where an author says, once, why something should not be hidden. */
export function AnswerForm({ hidingId, onAnswered }: { hidingId: string; onAnswered: (answer: string) => void }) {
  const t = useTranslations("hidings");
  const error = useErrorText();
  const id = useId();
  const [text, setText] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    const answer = fewLines(text);
    const result = await callApi("POST /api/me/hidings/{id}/answer", { path: { id: hidingId }, body: { answer } });
    setBusy(false);
    if (!result.ok) return setFailure(error(result.code));
    onAnswered(answer);
  };
  return (
    <Form onSubmit={send} className="space-y-3 border-line border-t pt-3">
      <div>
        <p className="font-semibold">{t("answerAsk")}</p>
        <p className="text-ink-soft text-sm">{t("answerText")}</p>
      </div>
      <Field id={id} label={t("answerField")}>
        {(control) => (
          <Textarea
            {...control}
            dir="auto"
            required
            value={text}
            onChange={(event) => setText(event.target.value)}
            className="min-h-24"
          />
        )}
      </Field>
      {failure && <Alert variant="danger">{failure}</Alert>}
      <Button type="submit" variant="outline" disabled={busy}>
        {t(busy ? "answerSending" : "answerSend")}
      </Button>
    </Form>
  );
}
