"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { formatDay } from "@/components/posts/card-labels";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import { FIRST_DAY, isDiaryDay, isFarDay, lastDay } from "@/lib/shared/diary-day";

const WHOLE = /^\d{4,6}-\d\d-\d\d$/;

/** The day a diary is about, in the browser's own calendar. A year far from today is asked about before it is saved. */
export function DayField({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  "use memo";
  const t = useTranslations("editor");
  const locale = useLocale();
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);
  // While a date is typed piece by piece the field is empty: that is shown, but it is no day to save.
  const [shown, setShown] = useState(value);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => setShown(value), [value]);
  useTypedEarly(field, value, (day) => onInput(day));
  const isAsked = shown !== value && isDiaryDay(shown) && isFarDay(shown);

  const back = () => {
    setShown(value);
    field.current?.focus();
  };
  const onInput = (day: string) => {
    setShown(day);
    setWrong(false);
    if (WHOLE.test(day) && isDiaryDay(day) && !isFarDay(day)) onChange(day);
  };
  const onBlur = () => {
    if (isAsked) return;
    // Said once the date is typed, not at its second digit.
    setWrong(WHOLE.test(shown) && !isDiaryDay(shown));
    setShown(value);
  };

  return (
    <div className="space-y-1">
      <Label htmlFor="day">{t("day")}</Label>
      <Input
        ref={field}
        id="day"
        type="date"
        required
        min={FIRST_DAY}
        max={lastDay()}
        value={shown}
        onChange={(event) => onInput(event.target.value)}
        onBlur={onBlur}
        aria-describedby={hint}
        aria-invalid={isWrong || undefined}
        className="w-auto"
      />
      <div id={hint} role="status" className="max-w-64 text-sm empty:hidden">
        {isWrong && <p className="text-danger">{t("dayOutOfRange")}</p>}
        {isAsked && (
          <>
            <p>{t("dayFar", { day: formatDay(shown, locale) })}</p>
            <div className="flex gap-1">
              <Button variant="outline" size="sm" onClick={() => onChange(shown)}>
                {t("dayYes")}
              </Button>
              <Button variant="ghost" size="sm" onClick={back}>
                {t("dayNo")}
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
