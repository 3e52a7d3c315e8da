"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Textarea } from "@/components/ui/textarea";
import { type AskedWords, WORDS_MAX } from "@/lib/domains/asked-words/asked-word";

/** The words at which writers are asked once more, one a line. */
export function WordsForm({ first }: { first: AskedWords }) {
  const t = useTranslations("adminReports.listWords");
  const error = useErrorText();
  const id = useId();
  const [isOn, setOn] = useState(first.isOn);
  const [text, setText] = useState(first.words.join("\n"));
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setSaid("");
    setFailure(null);
    const words = text.split("\n").filter((word) => word.trim() !== "");
    const result = await callApi("PUT /api/admin/words", { body: { isOn, words } });
    setBusy(false);
    if (!result.ok) return setFailure(error(result.code));
    setText(result.data.words.join("\n"));
    setSaid(t("saved"));
  };
  return (
    <Card>
      <Form onSubmit={save} className="space-y-4">
        <label className="flex min-h-11 items-center gap-3 font-semibold">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => setOn(event.target.checked)}
            className="size-5 shrink-0 accent-primary"
          />
          {t("on")}
        </label>
        <Field id={id} label={t("words")} hint={t("hint", { count: String(WORDS_MAX) })}>
          {(control) => (
            <Textarea
              {...control}
              dir="auto"
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
              className="min-h-48"
            />
          )}
        </Field>
        {failure && <Alert variant="danger">{failure}</Alert>}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" disabled={busy}>
            {t("save")}
          </Button>
          <span role="status" className="text-ink-soft">
            {said}
          </span>
        </div>
      </Form>
    </Card>
  );
}
