"use client";

import { LOCALE_COOKIE, type Locale } from "@/lib/shared/locale";

const YEAR_S = 365 * 24 * 60 * 60;

/** Changes the language: a cookie that the server's rewrites read, then the same address again. */
export function LanguageSwitch({ to, label }: { to: Locale; label: string }) {
  const change = () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we support
    document.cookie = `${LOCALE_COOKIE}=${to}; path=/; max-age=${YEAR_S}; samesite=lax`;
    location.reload();
  };
  return (
    <button
      type="button"
      lang={to}
      onClick={change}
      className="inline-flex min-h-11 items-center rounded-full px-3 font-medium text-sm hover:bg-sheet-deep"
    >
      {label}
    </button>
  );
}
