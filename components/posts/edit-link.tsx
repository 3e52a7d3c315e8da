"use client";

import { useReader } from "@/components/account/reader-context";

type Props = {
  postId: string;
  authorId: string;
  label: string;
  /** Where something waits beside what is read. */
  waits: string;
};

/** Shown to the author alone; the page itself is the same for everyone. */
export function EditLink({ postId, authorId, label, waits }: Props) {
  const reader = useReader();
  if (reader?.member?.id !== authorId) return null;
  return (
    <a href={`/write/${postId}`} className="font-semibold text-link underline underline-offset-4">
      {reader.pending.includes(postId) ? waits : label}
    </a>
  );
}
