"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";

/** The day a diary is about, in the browser's own calendar. */
export function DayField({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  const t = useTranslations("editor");
  // While a date is typed piece by piece the field is empty: that is shown, but it is no day to save.
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return (
    <div className="space-y-1">
      <Label htmlFor="day">{t("day")}</Label>
      <Input
        id="day"
        type="date"
        required
        value={shown}
        onChange={(event) => {
          setShown(event.target.value);
          if (/^\d{4}-\d\d-\d\d$/.test(event.target.value)) onChange(event.target.value);
        }}
        onBlur={() => setShown(value)}
        className="w-auto"
      />
    </div>
  );
}
