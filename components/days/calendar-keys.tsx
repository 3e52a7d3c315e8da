"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { keyTarget } from "./key-target";

type Props = {
  /** "2026-11" */
  month: string;
  /** Addresses of the months around it; null where the calendar ends. */
  earlier: string | null;
  later: string | null;
  children: ReactNode;
};

/**
 * Moves through the days of a calendar by arrows, Home, End, Page Up and Page Down; the Tab key passes by. Without a
 * script each day is a link like any other.
 */
export function CalendarKeys({ month, earlier, later, children }: Props) {
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  /** The day that is looked for in the month that is on its way. */
  const wanted = useRef<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another month brings other links
  useEffect(() => {
    const links = [...(box.current?.querySelectorAll<HTMLAnchorElement>("a[data-day]") ?? [])];
    const first = links.find((link) => link.getAttribute("aria-current") === "date") ?? links[0];
    for (const link of links) link.tabIndex = link === first ? 0 : -1;
    const { current: day } = wanted;
    wanted.current = null;
    if (!day) return;
    const nearest = links.find(({ dataset }) => (dataset.day ?? "") >= day) ?? links.at(-1);
    nearest?.focus();
  }, [month]);

  useEffect(() => {
    const days = box.current;
    const linkOf = (day: string) => days?.querySelector<HTMLAnchorElement>(`a[data-day="${day}"]`);
    const onKey = (event: KeyboardEvent) => {
      // Pressed again while a month is on its way, a key goes on from where it leads.
      const from = wanted.current ?? (event.target as HTMLElement).dataset.day;
      const to = from && !event.altKey && !event.ctrlKey && !event.metaKey ? keyTarget(event.key, from) : null;
      if (!to) return;
      event.preventDefault();
      const link = linkOf(to);
      if (link) return link.focus();
      const address = to < `${month}-01` ? earlier : to > `${month}-31` ? later : null;
      if (!address) return;
      const coming = wanted.current?.slice(0, 7);
      if (coming && coming !== to.slice(0, 7)) return;
      wanted.current = to;
      if (!coming) router.push(address, { scroll: false });
    };
    // The day that was looked at last is the one that the Tab key comes back to.
    const onFocus = (event: FocusEvent) => {
      const link = event.target as HTMLElement;
      if (!link.dataset.day) return;
      wanted.current = null;
      for (const other of days?.querySelectorAll<HTMLAnchorElement>("a[data-day]") ?? []) other.tabIndex = -1;
      link.tabIndex = 0;
    };
    days?.addEventListener("keydown", onKey);
    days?.addEventListener("focusin", onFocus);
    return () => {
      days?.removeEventListener("keydown", onKey);
      days?.removeEventListener("focusin", onFocus);
    };
  }, [month, earlier, later, router]);

  return <div ref={box}>{children}</div>;
}
