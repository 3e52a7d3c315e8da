"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useReader } from "@/components/account/reader-context";
import { buttonStyles } from "@/components/ui/button-styles";
import type { LikersLabels } from "./likers-labels";

const LikersDialog = dynamic(() => import("./likers-dialog").then((file) => file.LikersDialog), { ssr: false });

type Props = { postId: string; authorId: string; labels: LikersLabels };

/** For the author of a public day, and nobody else: who likes it. */
export function LikersButton({ postId, authorId, labels }: Props) {
  const isMine = useReader()?.member?.id === authorId;
  const [isOpen, setOpen] = useState(false);
  if (!isMine) return null;
  return (
    <>
      <button
        type="button"
        className={buttonStyles({ variant: "ghost", size: "sm", className: "min-h-11" })}
        onClick={() => setOpen(true)}
      >
        {labels.open}
      </button>
      {isOpen && <LikersDialog postId={postId} labels={labels} onClose={() => setOpen(false)} />}
    </>
  );
}
