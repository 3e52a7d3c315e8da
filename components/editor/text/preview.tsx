"use client";

import { useTranslations } from "next-intl";
import { MarkdownView } from "@/components/posts/markdown-view";

/** The text as its readers will see it. */
export function Preview({ text }: { text: string }) {
  const t = useTranslations("editor");
  if (text.trim() === "") return <p className="text-ink-soft">{t("previewEmpty")}</p>;
  return <MarkdownView text={text} />;
}
