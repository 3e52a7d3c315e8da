"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { callApi } from "@/components/api/client";
import { AskFirst } from "@/components/site/ask-first";

type Props = {
  postId: string;
  title: string;
  /** Leaves a page that is gone with it. */
  thenTo?: string;
  onDeleted?: () => void;
};

/** Deletes a day after asking once. */
export function DeletePostButton({ postId, title, thenTo, onDeleted }: Props) {
  const t = useTranslations();
  const router = useRouter();
  return (
    <AskFirst
      label={t("common.delete")}
      of={title}
      title={t.rich("me.deleteAsk", { title, bdi: (words) => <bdi>{words}</bdi> })}
      text={t("me.deleteText")}
      call={() => callApi("DELETE /api/posts/{id}", { path: { id: postId } })}
      goneAs="post_not_found"
      onDone={() => {
        onDeleted?.();
        if (thenTo) router.replace(thenTo);
        router.refresh();
      }}
    />
  );
}
