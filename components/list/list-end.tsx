"use client";

import { useEffect, useRef } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import type { ListLabels } from "./list-labels";
import type { PagedList } from "./use-paged-list";

/** Pixels below the window at which the end counts as near. */
const NEAR = "800px";

export type ListEndProps = {
  list: Pick<PagedList<unknown>, "items" | "next" | "phase" | "more">;
  labels: ListLabels;
  /** The address of a cursor's page: for a tab of its own, and for readers without JavaScript. */
  href?: (next: string) => string;
  /** Goes on by itself when its end is near. */
  auto?: boolean;
};

/** The end of a list: the way to more, or what happens to it, said aloud too. */
export function ListEnd({ list, labels, href, auto = false, isWordless }: ListEndProps & { isWordless: boolean }) {
  const { next, phase, more } = list;
  const said = useRef<HTMLParagraphElement>(null);
  const way = useRef<HTMLAnchorElement & HTMLButtonElement>(null);
  const isAsked = useRef(false);

  useEffect(() => {
    if (!auto || phase !== "more" || !way.current) return;
    // Of a busy page it hears late, and several things at once: the last one is how it is.
    const observer = new IntersectionObserver((heard) => heard.at(-1)?.isIntersecting && more(), { rootMargin: NEAR });
    observer.observe(way.current);
    return () => observer.disconnect();
  }, [auto, phase, more]);

  useEffect(() => {
    // The way to more goes with the last page, and the focus must not go with it.
    if (phase === "end" && isAsked.current && document.activeElement === document.body)
      said.current?.focus({ preventScroll: true });
  }, [phase]);

  const props = {
    ref: way,
    "aria-disabled": phase === "loading" || undefined,
    className: buttonStyles({ variant: "outline" }),
    onClick: (event: React.MouseEvent) => {
      // In a tab of its own it is a page like any other.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      isAsked.current = true;
      more();
    },
  };
  const text = phase === "failed" ? labels.retry : labels.more;
  const address = next && href?.(next);
  return (
    <div className="text-center">
      <p ref={said} role="status" tabIndex={-1} className={isWordless ? "sr-only" : "pt-5 text-ink-soft empty:hidden"}>
        {phase === "more" ? null : labels[phase]}
      </p>
      {phase !== "end" && !isWordless && (
        <p className="py-5">
          {address ? (
            <a {...props} href={address}>
              {text}
            </a>
          ) : (
            <button {...props} type="button">
              {text}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
