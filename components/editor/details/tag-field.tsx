"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ChangeEvent, type KeyboardEvent, useRef, useState } from "react";
import { Label } from "@/components/ui/label";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import { SUGGESTED_TAGS, TAG_MAX, TAGS_MAX } from "@/lib/domains/posts/post";
import { tagKey } from "@/lib/shared/tag";
import { addTags, onTagKey, type TagsAdded } from "./tags";

/** Tags: typed ones and suggested ones. Keys that belong to a syllable being composed are left alone. */
export function TagField({ value, onChange }: { value: string[]; onChange: (tags: string[]) => void }) {
  "use memo";
  const t = useTranslations("editor");
  const suggested = SUGGESTED_TAGS[useLocale()].filter(
    (tag) => !value.some((chosen) => tagKey(chosen) === tagKey(tag)),
  );
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<TagsAdded["problem"]>(null);
  const field = useRef<HTMLInputElement>(null);
  useTypedEarly(field, typed, setTyped);

  const add = (text: string) => {
    const { tags, added, problem } = addTags(value, text);
    setProblem(problem);
    if (added.length > 0) onChange(tags);
    if (problem === "full") setSaid(t("tagsFull", { max: TAGS_MAX }));
    else if (problem === "too_long") setSaid(t("tagTooLong", { max: TAG_MAX }));
    else setSaid(added.length > 0 ? t("tagAdded", { tag: added.join(", ") }) : "");
    setTyped(problem ? text : "");
  };
  const remove = (tag: string) => {
    onChange(value.filter((other) => other !== tag));
    setProblem(null);
    setSaid(t("tagRemoved", { tag }));
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = onTagKey(
      { key: event.key, isComposing: event.nativeEvent.isComposing, keyCode: event.keyCode },
      typed,
    );
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) event.preventDefault();
    if (action === "add") add(typed);
    const last = value.at(-1);
    if (action === "remove_last" && last) remove(last);
  };
  const onInput = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.target.value;
    const composing = (event.nativeEvent as InputEvent).isComposing;
    if (!composing && /[,，、]/.test(text)) add(text);
    else setTyped(text);
  };

  return (
    <div className="space-y-2">
      <Label htmlFor="tags">{t("tags")}</Label>
      <div className="flex flex-wrap items-center gap-2 rounded-field border-[1.5px] border-outline/60 bg-sheet px-2 py-1.5 focus-within:border-outline">
        {value.map((tag) => (
          <span key={tag} className="inline-flex items-center gap-1 rounded-full bg-yellow/30 py-0.5 pr-1 pl-3 text-sm">
            <bdi>#{tag}</bdi>
            <button
              type="button"
              onClick={() => remove(tag)}
              aria-label={t("tagRemove", { tag })}
              className="grid size-7 place-items-center rounded-full hover:bg-sheet-deep"
            >
              <X className="size-3.5" aria-hidden />
            </button>
          </span>
        ))}
        <input
          ref={field}
          id="tags"
          dir="auto"
          value={typed}
          onChange={onInput}
          onKeyDown={onKeyDown}
          onBlur={() => typed.trim() && add(typed)}
          placeholder={value.length === 0 ? t("tagsPlaceholder") : ""}
          autoComplete="off"
          enterKeyHint="done"
          aria-describedby="tags-hint"
          className="min-h-8 min-w-24 flex-1 rounded-sm bg-transparent px-1.5"
        />
      </div>
      <p id="tags-hint" className="text-ink-soft text-sm">
        {t("tagsHint")}
      </p>
      <p role="status" className={problem ? "font-medium text-danger text-sm" : "sr-only"}>
        {said}
      </p>
      {suggested.length > 0 && value.length < TAGS_MAX && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these are shortcuts
        <div role="group" aria-label={t("tagSuggested")} className="flex flex-wrap gap-1.5">
          {suggested.map((tag) => (
            <button
              key={tag}
              type="button"
              onClick={() => add(tag)}
              aria-label={t("tagAdd", { tag })}
              className="min-h-9 rounded-full border border-outline/50 border-dashed px-3 text-ink-soft text-sm hover:border-outline hover:text-ink"
            >
              + {tag}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
