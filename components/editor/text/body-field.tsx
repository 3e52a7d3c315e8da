"use client";

import { useTranslations } from "next-intl";
import { Tabs } from "radix-ui";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTypedEarly } from "@/components/ui/use-typed-early";
import { BODY_EACH, BODY_MAX } from "@/lib/domains/posts/post";
import { fitsIn } from "@/lib/shared/text";
import { applyEdit } from "./apply-edit";
import { BODY_COUNTED_FROM, Counter } from "./fields";
import { type MarkdownTool, markdownEdit } from "./markdown-edits";
import { Preview } from "./preview";
import { Toolbar } from "./toolbar";
import { useCaretInView } from "./use-caret-in-view";
import { useGrowing } from "./use-growing";

const SHORTCUTS: Record<string, MarkdownTool> = { b: "bold", i: "italic", k: "link" };

const tabStyles =
  "min-h-10 rounded-field px-3.5 font-semibold text-ink-soft data-[state=active]:bg-sheet-deep data-[state=active]:text-ink";

/** The diary's text: a plain textarea that grows, a toolbar and shortcuts for its Markdown, and a preview. */
export function BodyField({ value, onChange }: { value: string; onChange: (body: string) => void }) {
  "use memo";
  const t = useTranslations("editor");
  const [tab, setTab] = useState("write");
  const area = useRef<HTMLTextAreaElement>(null);
  useTypedEarly(area, value, onChange);
  useGrowing(area, value);
  useCaretInView(area, value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for a diary that is still to be written
  useEffect(() => {
    // Where a keyboard is at hand the title is first; a phone has room for one field, and that is this.
    const isPhone = !matchMedia("(hover: hover)").matches;
    if (isPhone && value === "" && document.activeElement === document.body)
      area.current?.focus({ preventScroll: true });
  }, []);

  const use = (tool: MarkdownTool) => {
    const field = area.current;
    if (!field) return;
    applyEdit(field, markdownEdit(tool, { text: field.value, start: field.selectionStart, end: field.selectionEnd }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const tool = SHORTCUTS[event.key.toLowerCase()];
    const plain = event.altKey || event.shiftKey || event.nativeEvent.isComposing;
    if (!tool || plain || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    use(tool);
  };

  return (
    <Tabs.Root value={tab} onValueChange={setTab} className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Tabs.List aria-label={t("views")} className="flex gap-1">
          <Tabs.Trigger value="write" className={tabStyles}>
            {t("write")}
          </Tabs.Trigger>
          <Tabs.Trigger value="preview" className={tabStyles}>
            {t("preview")}
          </Tabs.Trigger>
        </Tabs.List>
        {tab === "write" && <Toolbar onUse={use} />}
      </div>
      {/* Kept while the preview is shown, with its selection and its undo history. */}
      <Tabs.Content value="write" forceMount hidden={tab !== "write"} tabIndex={-1}>
        <label htmlFor="body" className="sr-only">
          {t("body")}
        </label>
        <textarea
          ref={area}
          id="body"
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={t("bodyPlaceholder")}
          autoComplete="off"
          aria-invalid={!fitsIn(value, BODY_MAX, BODY_EACH) || undefined}
          aria-describedby="body-count"
          className="diary-lines field-sizing-content block min-h-[18.7rem] w-full resize-none rounded-sm bg-transparent px-1 text-ink text-lg leading-[2.125rem] aria-invalid:outline-danger"
        />
        <Counter
          id="body-count"
          text={value}
          max={BODY_MAX}
          each={BODY_EACH}
          tooLong="bodyTooLong"
          from={BODY_COUNTED_FROM}
        />
      </Tabs.Content>
      <Tabs.Content value="preview" className="min-h-[18.7rem] px-1">
        <Preview text={value} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
