"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Post } from "@/lib/domains/posts/post";

/** The page's heading with who can read the diary as it stands, and whether something waits beside that. */
export function PublishState({ post, waits }: { post: Post; waits: boolean }) {
  const t = useTranslations("editor");
  const state = post.visibility;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
      <h1 className="font-title text-2xl">{t("pageTitle")}</h1>
      <Badge variant={state === "public" ? "fresh" : state === "draft" ? "plain" : "cool"}>{t(`${state}Badge`)}</Badge>
      {waits && <Badge variant="warm">{t("edits.waits")}</Badge>}
    </div>
  );
}
