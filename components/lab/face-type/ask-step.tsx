"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { MBTIS } from "@/lib/domains/face-types/face-type";

/** What was answered so far; empty where nothing was. */
export type Answers = { mbti: string; birthDate: string };

type Props = {
  answers: Answers;
  onChange: (answers: Answers) => void;
  isReady: boolean;
  onPlay: () => void;
};

const EARLIEST = "1900-01-01";

/** A calendar date from 1900 to today, as this device has it. */
export function isBirthday(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && date >= EARLIEST && date <= todayHere();
}

/** Asks for the letters and the birthday. */
export function AskStep({ answers, onChange, isReady, onPlay }: Props) {
  const t = useTranslations("labFaceType.ask");
  const { mbti, birthDate } = answers;
  const isWrong = birthDate !== "" && !isBirthday(birthDate);
  return (
    <Form
      className="paper-sheet space-y-4 p-5"
      aria-labelledby="ask-step"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onPlay();
      }}
    >
      <h2 id="ask-step" className="font-bold text-lg">
        {t("step")}
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id="mbti" label={t("mbti")} hint={t("mbtiHint")}>
          {(control) => (
            <Select {...control} value={mbti} onChange={({ target }) => onChange({ mbti: target.value, birthDate })}>
              <option value="">{t("mbtiChoose")}</option>
              {MBTIS.map((letters) => (
                <option key={letters}>{letters}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field
          id="birth-date"
          label={t("birthDate")}
          hint={t("birthHint")}
          error={isWrong ? t("birthWrong") : undefined}
        >
          {(control) => (
            <Input
              {...control}
              type="date"
              min={EARLIEST}
              max={todayHere()}
              value={birthDate}
              onChange={({ target }) => onChange({ mbti, birthDate: target.value })}
            />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant={isReady ? "primary" : "outline"} disabled={!isReady}>
          {t("play")}
        </Button>
        {!isReady && <p className="text-ink-soft text-sm">{t("missing")}</p>}
      </div>
    </Form>
  );
}

function todayHere(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
