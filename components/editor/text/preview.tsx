"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";

// The Markdown renderer is 40 kB that a writer who never previews need not load.
const MarkdownView = dynamic(() => import("@/components/posts/markdown-view").then((module) => module.MarkdownView), {
  loading: PreviewLoading,
});

function PreviewLoading() {
  const t = useTranslations("editor");
  return <p className="text-ink-soft">{t("previewLoading")}</p>;
}

/** The text as its readers will see it. */
export function Preview({ text }: { text: string }) {
  const t = useTranslations("editor");
  if (text.trim() === "") return <p className="text-ink-soft">{t("previewEmpty")}</p>;
  return <MarkdownView text={text} />;
}
