"use client";

import { useBrowserZone } from "@/components/ui/use-browser-zone";
import type { Locale } from "@/lib/shared/locale";

/** When something was written, in the reader's own zone once the page knows it. */
export function CommentTime({ at, locale }: { at: string; locale: Locale }) {
  const timeZone = useBrowserZone();
  const format = new Intl.DateTimeFormat(locale === "ko" ? "ko-KR" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    // "PM" on a server is "오후" in a browser.
    hourCycle: "h23",
    timeZone,
  });
  // Browsers and servers differ in spaces.
  return (
    <time dateTime={at} suppressHydrationWarning>
      {format.format(new Date(at))}
    </time>
  );
}
