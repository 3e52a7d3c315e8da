"use client";

import { BookHeart, Ellipsis, Globe, LockKeyhole, Trash2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Pictures } from "@/components/pictures/use-pictures";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { isForEveryone, type Post } from "@/lib/domains/posts/post";
import type { Autosave } from "../autosave/autosave";
import { ProblemAlert, PublishDialog } from "./publish-dialog";
import { usePublish } from "./use-publish";

type Props = {
  post: Post;
  autosave: Autosave;
  pictures: Pick<Pictures, "pictures" | "shown" | "behind" | "coverId" | "isBare" | "asking" | "settleCover">;
  onPost: (post: Post) => void;
};

/** Publish or view, and behind the dots: who may read it, back to draft, delete. */
export function PublishControls({ post, autosave, pictures, onPost }: Props) {
  const t = useTranslations("editor");
  const [open, setOpen] = useState<"publish" | "delete" | null>(null);
  const [said, setSaid] = useState("");
  const { busy, problem, clear, publish, view, takeBack, remove } = usePublish({
    post,
    autosave,
    settleCover: pictures.settleCover,
    onPost,
  });
  const isDraft = post.visibility === "draft";
  const close = () => {
    clear();
    setOpen(null);
  };
  const Visible = isForEveryone(post) ? Globe : post.visibility === "diary" ? BookHeart : LockKeyhole;

  return (
    <>
      {isDraft ? (
        <Button onClick={() => setOpen("publish")} disabled={busy}>
          {t("publish")}
        </Button>
      ) : (
        <Button variant="outline" onClick={() => void view()} disabled={busy}>
          {t("viewPost")}
        </Button>
      )}
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon" aria-label={t("more")}>
            <Ellipsis className="size-5" aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {!isDraft && (
            <>
              <DropdownMenuItem onSelect={() => setOpen("publish")}>
                <Visible className="size-4" aria-hidden /> {t("changeVisibility")}
              </DropdownMenuItem>
              <DropdownMenuItem
                onSelect={async () => {
                  if (await takeBack()) setSaid(t("backToDraftDone"));
                }}
              >
                <Undo2 className="size-4" aria-hidden /> {t("backToDraft")}
              </DropdownMenuItem>
            </>
          )}
          <DropdownMenuItem onSelect={() => setOpen("delete")} className="text-danger">
            <Trash2 className="size-4" aria-hidden /> {t("delete")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <PublishDialog
        key={post.visibility}
        open={open === "publish"}
        onPublish={(circle) => void publish(circle)}
        onClose={close}
        {...{ post, busy, problem, pictures }}
      />
      <ConfirmDialog
        open={open === "delete"}
        title={t("deleteAsk")}
        text={t("deleteText")}
        confirm={t("deleteConfirm")}
        cancel={t("cancel")}
        busy={busy}
        onConfirm={() => void remove()}
        onClose={close}
      >
        {problem && <ProblemAlert problem={problem} />}
      </ConfirmDialog>
      {problem && open === null && (
        <div className="absolute right-4 bottom-full left-4 mb-2 sm:left-auto">
          <ProblemAlert problem={problem} />
        </div>
      )}
      <span role="status" className="sr-only">
        {said}
      </span>
    </>
  );
}
