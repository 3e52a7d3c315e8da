"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Input } from "@/components/ui/input";

/** A password field whose letters can be shown: long passwords are typed wrong unseen. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const t = useTranslations("account");
  const [shown, setShown] = useState(false);
  const label = shown ? t("hidePassword") : t("showPassword");
  return (
    <div className="relative">
      <Input type={shown ? "text" : "password"} autoCapitalize="none" spellCheck={false} {...props} className="pr-12" />
      <button
        type="button"
        aria-label={label}
        title={label}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 right-0 flex w-11 items-center justify-center rounded-field"
      >
        <svg
          viewBox="0 0 24 24"
          className="size-6"
          fill="none"
          stroke="var(--outline)"
          strokeWidth="1.7"
          strokeLinecap="round"
          aria-hidden
        >
          <path d="M2.6 12.3c4.6-7.6 14-7.7 18.8-.2-4.7 7.2-14.2 7.3-18.8.2z" />
          <circle cx="12" cy="12" r="3" fill={shown ? "var(--yellow)" : "none"} />
          {!shown && <path d="M4.5 19.5l15-15" />}
        </svg>
      </button>
    </div>
  );
}
