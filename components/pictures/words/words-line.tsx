"use client";

import { ChevronRight, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import type { WordsField } from "./use-words";
import { shownWords, WORDS_MAX, wordsLength, wordsOver } from "./words";

type Props = { field: WordsField; isEmptyText: boolean };

/** What will be drawn, in one line; opened, it can be rewritten and taken back. */
export function WordsLine({ field, isEmptyText }: Props) {
  const t = useTranslations("picture.words");
  const { words, failure } = field;
  const nothing = isEmptyText ? t("empty") : failure ? t("unread") : t("reading");
  const isOwn = words.own !== null;
  return (
    <details
      // On a desk the panel may have to scroll for it.
      onToggle={(event) => event.currentTarget.open && event.currentTarget.scrollIntoView({ block: "nearest" })}
      className="group scroll-mb-24 rounded-field border border-line bg-sheet open:pb-3"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-field px-3 py-1.5 text-sm hover:bg-sheet-deep [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-4 shrink-0 transition-transform group-open:rotate-90" aria-hidden />
        <span className="shrink-0 font-semibold">{t("title")}</span>
        {isOwn && <span className="shrink-0 rounded-full bg-sheet-deep px-2 text-xs">{t("own")}</span>}
        <span aria-hidden className="min-w-0 truncate text-ink-soft group-open:hidden">
          {shownWords(words) || nothing}
        </span>
      </summary>
      <Opened field={field} nothing={nothing} isEmptyText={isEmptyText} />
    </details>
  );
}

function Opened({ field, nothing, isEmptyText }: Props & { nothing: string }) {
  const t = useTranslations("picture.words");
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { words, failure } = field;
  const isOwn = words.own !== null;
  const over = wordsOver(words);
  // Each button goes once it is pressed, and the focus must not go with it.
  const press = (action: () => void) => () => {
    action();
    area.current?.focus();
  };
  return (
    <div className="space-y-2 px-3 pt-1">
      <label htmlFor={id} className="block text-ink-soft text-sm">
        {t(isOwn ? "ownLabel" : "label")}
      </label>
      <Textarea
        ref={area}
        id={id}
        lang="en"
        spellCheck={false}
        autoComplete="off"
        rows={4}
        value={shownWords(words)}
        placeholder={words.own === "" ? t("blank") : nothing}
        onChange={(event) => field.edit(event.target.value)}
        aria-invalid={over > 0 || undefined}
        aria-describedby={`${id}-count`}
        className="max-h-48 min-h-24 resize-y text-base pointer-fine:text-sm"
      />
      <div id={`${id}-count`} className="flex justify-between gap-4 text-sm">
        <p role="status" className="font-medium text-danger">
          {over > 0 && t("tooLong", { over })}
        </p>
        <Count length={wordsLength(words)} />
      </div>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {isOwn && (
          <Button variant="outline" size="sm" onClick={press(field.undo)}>
            <Undo2 className="size-4" aria-hidden />
            {t("undo")}
          </Button>
        )}
        {words.undone !== null && (
          <Button variant="outline" size="sm" onClick={press(field.bringBack)}>
            {t("bringBack")}
          </Button>
        )}
      </div>
      {failure && !isEmptyText && <Unread failure={failure} onAgain={field.readAgain} />}
    </div>
  );
}

function Count({ length }: { length: number }) {
  const t = useTranslations("editor");
  return (
    <p className={length > WORDS_MAX ? "shrink-0 text-danger" : "shrink-0 text-ink-soft"}>
      <span aria-hidden>{t("count", { count: length, max: WORDS_MAX })}</span>
      <span className="sr-only">{t("countLabel", { count: length, max: WORDS_MAX })}</span>
    </p>
  );
}

type UnreadProps = { failure: NonNullable<WordsField["failure"]>; onAgain: () => void };

function Unread({ failure, onAgain }: UnreadProps) {
  const t = useTranslations("picture.words");
  const error = useErrorText();
  return (
    <div role="status" className="flex flex-wrap items-center justify-between gap-2 text-sm">
      <p className="text-ink-soft">
        {t("unreadHint")} {error(failure)}
      </p>
      <Button variant="outline" size="sm" onClick={onAgain}>
        {t("readAgain")}
      </Button>
    </div>
  );
}
