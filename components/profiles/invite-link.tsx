"use client";

import { useReader } from "@/components/account/reader-context";

/** Asks this member into a secret diary; shown to other members alone: the page itself is the same for everyone. */
export function InviteLink({ memberId, label }: { memberId: string; label: string }) {
  const me = useReader()?.member;
  if (!me || me.id === memberId) return null;
  return (
    <a
      href={`/diaries?with=${memberId}`}
      className="inline-flex min-h-11 items-center font-semibold text-link underline underline-offset-4"
    >
      {label}
    </a>
  );
}
