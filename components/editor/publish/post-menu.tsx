"use client";

import { BookHeart, Ellipsis, Eraser, Eye, Globe, LockKeyhole, Trash2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { isForEveryone, type Post } from "@/lib/domains/posts/post";

type Props = {
  post: Pick<Post, "visibility" | "isHidden">;
  /** Something waits beside what others read. */
  waits: boolean;
  onView: () => void;
  onVisibility: () => void;
  onTakeBack: () => void;
  onDiscard: () => void;
  onDelete: () => void;
};

/** Behind the dots: who may read it, back to draft, delete; and while something waits, what is read and throwing away. */
export function PostMenu({ post, waits, onView, onVisibility, onTakeBack, onDiscard, onDelete }: Props) {
  const t = useTranslations("editor");
  const Visible = isForEveryone(post) ? Globe : post.visibility === "diary" ? BookHeart : LockKeyhole;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="icon" aria-label={t("more")}>
          <Ellipsis className="size-5" aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {waits && (
          <>
            <DropdownMenuItem onSelect={onView}>
              <Eye className="size-4" aria-hidden /> {t("viewPost")}
            </DropdownMenuItem>
            <DropdownMenuItem onSelect={onDiscard}>
              <Eraser className="size-4" aria-hidden /> {t("edits.discard")}
            </DropdownMenuItem>
          </>
        )}
        {post.visibility !== "draft" && (
          <>
            <DropdownMenuItem onSelect={onVisibility}>
              <Visible className="size-4" aria-hidden /> {t("changeVisibility")}
            </DropdownMenuItem>
            <DropdownMenuItem onSelect={onTakeBack}>
              <Undo2 className="size-4" aria-hidden /> {t("backToDraft")}
            </DropdownMenuItem>
          </>
        )}
        <DropdownMenuItem onSelect={onDelete} className="text-danger">
          <Trash2 className="size-4" aria-hidden /> {t("delete")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
