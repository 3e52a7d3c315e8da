"use client";

import { useTranslations } from "next-intl";
import { MarkdownView } from "@/components/posts/markdown-view";
import { isBlank } from "@/lib/shared/text";

/** The text as its readers will see it. */
export function Preview({ text }: { text: string }) {
  const t = useTranslations("editor");
  if (isBlank(text)) return <p className="text-ink-soft">{t("previewEmpty")}</p>;
  return <MarkdownView text={text} />;
}
