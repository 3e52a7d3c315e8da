"use client";

import { useTranslations } from "next-intl";
import type { ApiFailure } from "./client";

/**
 * A failure's code as a sentence. A page that was opened before a new version came may hear a code that it has no words
 * for: it says that something went wrong, and shows nobody the name of a message. Needs the namespace "errors".
 */
export function useErrorText(): (code: ApiFailure["code"]) => string {
  const t = useTranslations("errors");
  return (code) => t(t.has(code) ? code : "internal");
}
