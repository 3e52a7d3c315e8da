"use client";

import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Input } from "@/components/ui/input";
import type { WordChoice } from "./reading";
import { taken } from "./suggestions";
import { useStill } from "./use-still";
import { QUERY_MAX, useSuggestions } from "./use-suggestions";
import { WordIcon } from "./word-icon";

type Props = { onAdd: (word: WordChoice) => void; onEscape: () => void };

/** So long nobody who types a word waits between two keys. */
const TYPED_MS = 1_200;
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Finds a word while it is typed: a combobox with a list (WAI-ARIA APG, "Editable Combobox With List Autocomplete").
 * Keys that belong to a syllable being composed are left alone.
 */
export function AddWord({ onAdd, onEscape }: Props) {
  const t = useTranslations("picture.understood");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [activeIndex, setActive] = useState(0);
  const found = useSuggestions(typed);
  const items = found?.items ?? [];
  // While it is typed a word begins like no other: that there is none is said once it stands.
  const isTyped = useStill(typed, TYPED_MS);
  const active = items[Math.min(activeIndex, items.length - 1)];
  useEffect(() => field.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer begins at its first word
  useEffect(() => setActive(0), [found]);

  const pick = (word: WordChoice) => {
    onAdd(word);
    setTyped("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step) setActive((index) => (index + step + items.length) % Math.max(1, items.length));
    else if (event.key === "Escape") typed ? setTyped("") : onEscape();
    else if (event.key !== "Enter") return;
    const word = event.key === "Enter" && taken(found, typed, activeIndex);
    if (word) pick(word);
    event.preventDefault();
  };

  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block text-ink-soft text-sm">
        {t("addLabel")}
      </label>
      <Input
        ref={field}
        id={id}
        role="combobox"
        aria-expanded={items.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${id}-${active.id}` : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={t("addPlaceholder")}
        maxLength={QUERY_MAX}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="done"
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t("addLabel")}
        hidden={items.length === 0}
        className="max-h-64 overflow-y-auto rounded-field border p-1"
      >
        {items.map((word, index) => (
          <Suggestion
            key={word.id}
            id={`${id}-${word.id}`}
            word={word}
            isActive={word === active}
            onPoint={() => setActive(index)}
            onPick={() => pick(word)}
          />
        ))}
      </div>
      <p role="status" className={items.length > 0 ? "sr-only" : "text-ink-soft text-sm empty:hidden"}>
        {found && typed.trim() && (items.length > 0 || isTyped) && (
          <Found count={items.length} failed={found.failure !== null} />
        )}
      </p>
    </div>
  );
}

function Found({ count, failed }: { count: number; failed: boolean }) {
  const t = useTranslations("picture.understood");
  return failed ? t("addFailed") : count === 0 ? t("addNothing") : t("addFound", { count });
}

type SuggestionProps = { id: string; word: WordChoice; isActive: boolean; onPoint: () => void; onPick: () => void };

function Suggestion({ id, word, isActive, onPoint, onPick }: SuggestionProps) {
  const t = useTranslations("picture.understood");
  const locale = useLocale();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onPointerMove={onPoint}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
      className="flex min-h-10 cursor-pointer items-center gap-2 rounded-lg px-2.5 text-sm aria-selected:bg-sheet-deep"
    >
      <WordIcon word={word} />
      {word.label[locale]}
      <span className="ml-auto text-ink-soft text-xs">{t(`kind.${word.kind}`)}</span>
    </div>
  );
}
