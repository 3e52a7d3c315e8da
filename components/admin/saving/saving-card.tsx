"use client";

import { useTranslations } from "next-intl";
import type { FormEvent, ReactNode } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card, CardTitle } from "@/components/ui/card";
import { Form } from "@/components/ui/form";
import type { Saving } from "./use-saving";

type Props = {
  title: string;
  text: string;
  saving: Saving;
  onSave: (form: FormData) => void;
  /** On the button, and once it is done. */
  words: { save: string; saved: string };
  /** Beside the button that saves. */
  more?: ReactNode;
  children: ReactNode;
};

/** One thing that can be set: what it does, its fields, and what came of saving it. */
export function SavingCard({ title, text, saving, onSave, words, more, children }: Props) {
  const common = useTranslations("common");
  const error = useErrorText();
  const { state, failure } = saving;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave(new FormData(event.currentTarget));
  };
  return (
    <Card>
      <Form onSubmit={submit} onInput={saving.touched} className="space-y-4">
        <div>
          <CardTitle>{title}</CardTitle>
          <p className="text-ink-soft text-sm">{text}</p>
        </div>
        {failure && failure.fields.length === 0 && <Alert variant="danger">{error(failure.code)}</Alert>}
        {children}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" variant="outline" disabled={state === "saving"} aria-label={`${words.save}: ${title}`}>
            {state === "saving" ? common("saving") : words.save}
          </Button>
          {more}
          <p role="status" className="text-sm text-success">
            {state === "saved" && words.saved}
          </p>
        </div>
      </Form>
    </Card>
  );
}
