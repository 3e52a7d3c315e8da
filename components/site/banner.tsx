"use client";

import { usePathname } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { callApi } from "@/components/api/client";
import { browserShelf } from "@/components/kept/shelf";
import type { ShownBanner } from "@/lib/domains/settings/setting";

type Props = {
  /** As it was when the page was made. */
  shown: ShownBanner | null;
  labels: { label: string; more: string; putAway: string };
};

/** Kept until another one comes; public/theme.js hides it before the next page is painted. */
const KEY = "banner";
/** A page that stays open looks again when somebody comes back to it or goes on from it, but not more often... */
const PAUSE_MS = 5_000;
/** ...and otherwise so often. */
const LOOK_MS = 5 * 60_000;

/**
 * What the site has to say to everyone. It stands in the page itself, so that nothing moves and a cached page asks
 * nobody; a page that was left open hears of a change when somebody comes back to it.
 */
export function Banner({ shown, labels }: Props) {
  const [banner, setBanner] = useState(shown);
  const path = usePathname();
  const seen = useRef({ path, at: 0 });
  const look = useCallback(async () => {
    if (document.visibilityState !== "visible" || performance.now() - seen.current.at < PAUSE_MS) return;
    seen.current.at = performance.now();
    const answer = await callApi("GET /api/banner");
    if (answer.ok) setBanner(answer.data.banner);
  }, []);
  useEffect(() => setBanner(shown), [shown]);
  useEffect(() => {
    // This frame stays while what is inside it changes.
    if (seen.current.path !== path) void look();
    seen.current.path = path;
  }, [path, look]);
  useEffect(() => {
    seen.current.at = performance.now();
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [look]);

  const until = banner?.until ?? null;
  useEffect(() => {
    const left = until === null ? Number.POSITIVE_INFINITY : Date.parse(until) - Date.now();
    if (left > 2 ** 31) return;
    const timer = setTimeout(() => setBanner(null), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [until]);

  if (!banner) return null;
  const putAway = () => {
    browserShelf.put(KEY, banner.id);
    document.documentElement.dataset.banner = banner.id;
    setBanner(null);
  };
  return (
    <aside aria-label={labels.label} data-banner-id={banner.id} className="border-b bg-yellow/30">
      {/* An id is letters, digits, - and _ alone. */}
      <style>{`:root[data-banner="${banner.id}"] [data-banner-id="${banner.id}"]{display:none}`}</style>
      <div className="mx-auto flex max-w-6xl items-center gap-3 px-4 py-1.5 sm:px-6">
        <p className="min-w-0 grow py-1.5 text-sm leading-relaxed">
          {banner.text}{" "}
          {banner.link && (
            <a href={banner.link} rel="noopener noreferrer" className="font-semibold text-link underline">
              {labels.more}
            </a>
          )}
        </p>
        <button
          type="button"
          onClick={putAway}
          aria-label={labels.putAway}
          title={labels.putAway}
          className="-mr-2 inline-flex size-11 shrink-0 items-center justify-center rounded-full hover:bg-sheet-deep"
        >
          <svg viewBox="0 0 16 16" className="size-4" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
            <path strokeLinecap="round" d="M3 3.2l10 9.700M12.900 3L3.100 13" />
          </svg>
        </button>
      </div>
    </aside>
  );
}
