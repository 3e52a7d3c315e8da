"use client";

import { useReader } from "@/components/account/reader-context";

/** Shown to the author alone; the page itself is the same for everyone. */
export function EditLink({ postId, authorId, label }: { postId: string; authorId: string; label: string }) {
  if (useReader()?.member?.id !== authorId) return null;
  return (
    <a href={`/write/${postId}`} className="font-semibold text-link underline underline-offset-4">
      {label}
    </a>
  );
}
