"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Post } from "@/lib/domains/posts/post";

/** The page's heading with who can read the diary as it stands. */
export function PublishState({ post }: { post: Post }) {
  const t = useTranslations("editor");
  const state = post.visibility;
  return (
    <div className="mb-3 flex items-center gap-3">
      <h1 className="font-title text-2xl">{t("pageTitle")}</h1>
      <Badge variant={state === "public" ? "fresh" : state === "draft" ? "plain" : "cool"}>{t(`${state}Badge`)}</Badge>
    </div>
  );
}
