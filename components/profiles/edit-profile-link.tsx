"use client";

import { useReader } from "@/components/account/reader-context";

/** Shown to the member alone; the page itself is the same for everyone. */
export function EditProfileLink({ memberId, label }: { memberId: string; label: string }) {
  if (useReader()?.member?.id !== memberId) return null;
  return (
    <a
      href="/me/settings"
      className="inline-flex min-h-11 items-center font-semibold text-link underline underline-offset-4"
    >
      {label}
    </a>
  );
}
