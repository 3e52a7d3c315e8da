"use client";

import { buttonStyles } from "@/components/ui/button-styles";

/** A link to sign in that comes back to this very page. */
export function SignInHere({ label }: { label: string }) {
  return (
    <a
      href="/sign-in"
      className={buttonStyles()}
      onClick={(event) => {
        event.currentTarget.href = `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
      }}
    >
      {label}
    </a>
  );
}
