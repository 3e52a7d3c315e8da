"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import { BODY_MAX, TITLE_MAX } from "@/lib/domains/posts/post";
import { fitsIn, lengthOf, oneLine } from "@/lib/shared/text";

/** The title, handwritten. A new diary begins here where a keyboard is at hand. */
export function TitleField({ value, onChange }: { value: string; onChange: (title: string) => void }) {
  "use memo";
  const t = useTranslations("editor");
  const field = useRef<HTMLInputElement>(null);
  useTypedEarly(field, value, onChange);
  const isNew = useRef(value === "");
  useEffect(() => {
    if (isNew.current && matchMedia("(hover: hover)").matches && document.activeElement === document.body) {
      field.current?.focus();
    }
  }, []);
  return (
    <div>
      <label htmlFor="title" className="sr-only">
        {t("title")}
      </label>
      <input
        ref={field}
        id="title"
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder={t("titlePlaceholder")}
        autoComplete="off"
        aria-invalid={!fitsIn(oneLine(value), TITLE_MAX) || undefined}
        aria-describedby="title-count"
        className="w-full rounded-sm border-line border-b-2 bg-transparent py-1 font-title text-3xl text-ink focus-visible:border-outline aria-invalid:border-danger sm:text-4xl"
      />
      <Counter id="title-count" text={oneLine(value)} max={TITLE_MAX} tooLong="titleTooLong" from={100} />
    </div>
  );
}

type CounterProps = {
  id: string;
  text: string;
  max: number;
  /** Code points that a character may take on average. */
  each?: number;
  /** Shown from this length on; nobody needs to know about 20,000 at the first word. */
  from: number;
  tooLong: "titleTooLong" | "bodyTooLong";
};

/** How much room is left, and a clear word when there is none. */
export function Counter({ id, text, max, each, tooLong, from }: CounterProps) {
  const t = useTranslations("editor");
  // No text has more characters than units: a short one need not be counted.
  const length = text.length < from ? 0 : lengthOf(text, each);
  const over = length - max;
  return (
    <div id={id} className="flex justify-between gap-4 text-sm">
      <p role="status" className="font-medium text-danger">
        {over > 0 && t(tooLong, { over })}
      </p>
      {length >= from && (
        <p className={over > 0 ? "text-danger" : "text-ink-soft"}>
          <span aria-hidden>{t("count", { count: length, max })}</span>
          <span className="sr-only">{t("countLabel", { count: length, max })}</span>
        </p>
      )}
    </div>
  );
}

export const BODY_COUNTED_FROM = BODY_MAX - 2_000;
