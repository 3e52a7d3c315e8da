"use client";

import { BookHeart, Ellipsis, Globe, LockKeyhole, Trash2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { LazyAsked } from "@/components/asked-words/lazy-asked";
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
import type { ToPublish } from "./published-picture";
import { type Problem, usePublish } from "./use-publish";

type Props = {
  /** Whether it is to be published right now: who wrote before they had an account, said so then. */
  isAskedFor: boolean;
  post: Post;
  autosave: Autosave;
  /** As they stand in the editor. */
  fields: Pick<Post, "title" | "body" | "day">;
  pictures: ToPublish & { settleCover: () => Promise<Problem | null>; untilSeen: () => Promise<void> };
  onPost: (post: Post) => void;
};

/** Publish or view, and behind the dots: who may read it, back to draft, delete. */
export function PublishControls({ isAskedFor, post, fields, autosave, pictures, onPost }: Props) {
  const t = useTranslations("editor");
  const ask = useTranslations("asked");
  const [open, setOpen] = useState<"publish" | "delete" | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (isAskedFor) setOpen("publish");
  }, [isAskedFor]);
  const { busy, problem, clear, asked, clearAsked, publish, view, takeBack, remove } = usePublish({
    post,
    autosave,
    settleCover: pictures.settleCover,
    untilSeen: pictures.untilSeen,
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
        open={open === "publish" && !asked}
        onPublish={(circle) => void publish(circle)}
        onClose={close}
        {...{ post, fields, busy, problem, pictures }}
      />
      {asked && (
        <LazyAsked
          found={asked.found}
          words={{ title: ask("title"), text: ask("text"), back: ask("back"), anyway: ask("anyway") }}
          busy={busy}
          onAnyway={() => void publish(asked.circle, true)}
          onBack={() => {
            clearAsked();
            close();
          }}
        />
      )}
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
