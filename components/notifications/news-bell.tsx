"use client";

import { type ReactNode, useEffect, useState } from "react";
import { useReader } from "@/components/account/reader-context";

type Props = {
  /** What it is called; with {count} where something is unread. */
  labels: { news: string; unread: string };
  /** The drawing, made by the server: this island is on every page. */
  children: ReactNode;
};

/** The way to a member's news, and how much of it is unread; who asks them into a diary counts too. What keeps that up to date loads when the page is quiet. */
export function NewsBell({ labels, children }: Props) {
  const reader = useReader();
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    if (!reader?.member) return;
    const { invitations } = reader;
    setUnread(reader.unread + invitations);
    let stop: (() => void) | undefined;
    let here = true;
    const timer = setTimeout(async () => {
      // A page that is left takes what it was loading along; the number is told anew by the next one.
      const { watchUnread } = (await import("./watch-unread").catch(() => null)) ?? {};
      if (here) stop = watchUnread?.(reader.unread, (count) => setUnread(count + invitations));
    }, QUIET_MS);
    return () => {
      here = false;
      clearTimeout(timer);
      stop?.();
    };
  }, [reader]);
  return (
    <a
      href="/me/news"
      aria-label={unread ? labels.unread.replace("{count}", shown(unread)) : labels.news}
      className="member-only relative inline-flex size-11 items-center justify-center rounded-full hover:bg-sheet-deep"
    >
      {children}
      {unread > 0 && (
        <span
          aria-hidden
          className="absolute top-0.5 right-0 min-w-5 rounded-full bg-primary px-1 text-center font-bold text-on-primary text-xs leading-5"
        >
          {shown(unread)}
        </span>
      )}
    </a>
  );
}

/** The page has its pictures and texts by then. */
const QUIET_MS = 800;

const shown = (unread: number) => (unread > 99 ? "99+" : String(unread));
