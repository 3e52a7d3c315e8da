"use client";

import { Bold, Italic, Link, List, ListOrdered, type LucideIcon, Quote } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toolbar as Radix } from "radix-ui";
import { MARKDOWN_TOOLS, type MarkdownTool } from "./markdown-edits";

const ICONS: Record<MarkdownTool, LucideIcon> = {
  bold: Bold,
  italic: Italic,
  bulleted: List,
  numbered: ListOrdered,
  quote: Quote,
  link: Link,
};
const KEYS: Partial<Record<MarkdownTool, string>> = { bold: "B", italic: "I", link: "K" };

/** Buttons for the Markdown that diaries use. One stop of the Tab key; the arrows move inside. */
export function Toolbar({ onUse }: { onUse: (tool: MarkdownTool) => void }) {
  "use memo";
  const t = useTranslations("editor");
  return (
    <Radix.Root aria-label={t("tools")} className="flex">
      {MARKDOWN_TOOLS.map((tool) => {
        const Icon = ICONS[tool];
        const key = KEYS[tool];
        return (
          <Radix.Button
            key={tool}
            aria-label={t(tool)}
            title={key ? `${t(tool)} (Ctrl+${key})` : t(tool)}
            aria-keyshortcuts={key && `Control+${key} Meta+${key}`}
            // Pressing must not take the selection out of the text.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onUse(tool)}
            className="grid size-10 place-items-center rounded-field text-ink-soft hover:bg-sheet-deep hover:text-ink"
          >
            <Icon className="size-5" aria-hidden />
          </Radix.Button>
        );
      })}
    </Radix.Root>
  );
}
