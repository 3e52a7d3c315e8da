"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { useWishedHeart } from "@/components/posts/use-wished-heart";
import { graphemes } from "@/lib/shared/text";
import { useReader, useReaderOfToday } from "./reader-context";

type Props = {
  labels: Record<"account" | "signOut" | "signOutUnsaved" | "signOutFailed", string>;
  rooms: readonly { path: string; text: string; isAdmins: boolean }[];
};

const item = "flex min-h-11 w-full items-center rounded-lg px-3 text-left no-underline hover:bg-sheet-deep";

/** The signed-in half of the header. The guest's half is plain links in the page; CSS shows one of the two. */
export function AccountMenu({ labels, rooms }: Props) {
  const member = useReader()?.member;
  useReaderOfToday();
  useWishedHeart();
  const menu = useRef<HTMLDetailsElement>(null);
  const [failed, setFailed] = useState(false);
  useCloseOutside(menu);
  const goOut = async () => {
    // Loaded when it is asked for: every page has this menu.
    const left = await import("./leave").then(({ leave }) => leave(labels.signOutUnsaved)).catch(() => false);
    setFailed(!left);
  };
  const close = () => menu.current?.removeAttribute("open");
  return (
    <details ref={menu} className="member-only relative">
      <summary className="flex size-11 list-none items-center justify-center rounded-full border-2 border-outline bg-yellow/40 font-title text-xl [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{labels.account}</span>
        <span aria-hidden>{member ? graphemes(member.name)[0] : "·"}</span>
      </summary>
      <div className="paper-sheet absolute right-0 z-40 mt-2 w-48 p-1.5 shadow-lift">
        {member && (
          <p dir="auto" className="truncate border-b px-3 pt-1 pb-2 font-semibold text-sm">
            {member.name}
          </p>
        )}
        {rooms
          .filter(({ isAdmins }) => !isAdmins || member?.role === "admin")
          .map(({ path, text }) => (
            <Link key={path} href={path} prefetch={false} className={item} onClick={close}>
              {text}
            </Link>
          ))}
        <button type="button" className={item} onClick={goOut}>
          {labels.signOut}
        </button>
        <p role="alert" className="px-3 py-1.5 text-danger text-sm empty:hidden">
          {failed && labels.signOutFailed}
        </p>
      </div>
    </details>
  );
}

function useCloseOutside(menu: React.RefObject<HTMLDetailsElement | null>) {
  useEffect(() => {
    const onOutside = (event: Event) => {
      if (!(event.target instanceof Node && menu.current?.contains(event.target)))
        menu.current?.removeAttribute("open");
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", onOutside);
    document.addEventListener("keydown", onEscape);
    return () => {
      document.removeEventListener("pointerdown", onOutside);
      document.removeEventListener("keydown", onEscape);
    };
  }, [menu]);
}
