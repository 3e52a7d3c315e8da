"use client";

import { type ReactNode, useEffect, useState } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import { copyText } from "./copy-text";
import { isInKakao, OutOfKakao } from "./kakao";

export type ShareLabels = Record<
  "share" | "copy" | "copied" | "copyFailed" | "save" | "inKakao" | "openBrowser",
  string
>;

type Props = {
  title: string;
  /** The first words of the day. */
  text: string;
  /** Of the picture to save; null where there is none. */
  pictureId: string | null;
  labels: ShareLabels;
  /** Other ways to take it along. */
  children?: ReactNode;
};

/** How long it says what became of the link. */
const SAID_MS = 4000;

/** Takes a public day to others: by what the device offers, as a link, as a picture. */
export function ShareBar({ title, text, pictureId, labels, children }: Props) {
  const [canShare, setCanShare] = useState(false);
  const [said, setSaid] = useState<"copied" | "copyFailed" | "inKakao" | null>(null);

  useEffect(() => {
    // The server knows no device.
    setCanShare(typeof navigator.share === "function");
  }, []);
  useEffect(() => {
    if (said === null || said === "inKakao") return;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);

  // What stands after "?" is of this visit alone.
  const address = () => location.origin + location.pathname;
  const share = async () => {
    try {
      await navigator.share({ title, text, url: address() });
    } catch {
      // Whoever thinks better of it wants nothing said.
    }
  };
  const copy = async () => setSaid((await copyText(address())) ? "copied" : "copyFailed");

  const style = buttonStyles({ variant: "ghost", size: "sm", className: "min-h-11 px-3" });
  return (
    <div className="border-line border-t pt-3">
      <div className="-mx-3 flex flex-wrap items-center justify-center gap-x-1 sm:justify-end">
        {canShare && (
          <button type="button" className={style} onClick={share}>
            <Icon d="M12 14.500c-.2-4 .1-7.500 0-11.200M7.800 7c1.500-1.200 3-2.400 4.200-3.900 1.300 1.400 2.600 2.600 4.200 3.800M6.500 10.500c-1.700-.1-2.300.4-2.300 2.200l.2 5.700c.1 1.500.7 2 2.200 2.100 3.700.2 7.200.2 10.800 0 1.500-.1 2.200-.7 2.200-2.200l.1-5.700c0-1.600-.6-2.100-2.200-2.100" />
            {labels.share}
          </button>
        )}
        <button type="button" className={style} onClick={copy}>
          <Icon d="M10 13.800c-1.700-1.900-1.600-4.100 0-5.800l2.600-2.700c1.800-1.700 4.200-1.700 5.800-.1s1.600 4-.1 5.700l-1.500 1.600M14 10.200c1.700 1.900 1.600 4.100 0 5.800l-2.600 2.700c-1.800 1.700-4.200 1.700-5.800.1s-1.600-4 .1-5.700l1.500-1.600" />
          {said === "copied" ? labels.copied : labels.copy}
        </button>
        {pictureId && (
          <a
            href={`/api/pictures/${pictureId}/file`}
            download
            className={style}
            onClick={(event) => {
              if (!isInKakao()) return;
              event.preventDefault();
              setSaid("inKakao");
            }}
          >
            <Icon d="M12 3.500c.1 3.700-.1 7.200 0 10.900M7.700 10.600c1.500 1.200 2.900 2.500 4.200 4 1.300-1.500 2.700-2.800 4.300-4M4 16.500c0 1.600-.1 3.900 2 4 4 .2 8 .2 12 0 2.100-.1 2-2.400 2-4" />
            {labels.save}
          </a>
        )}
        {children}
      </div>
      <p
        role="status"
        className={said === "copied" ? "sr-only" : "text-center text-ink-soft text-sm empty:hidden sm:text-right"}
      >
        {said && labels[said]}
        {said === "inKakao" && (
          <>
            {" "}
            <OutOfKakao address={address()} label={labels.openBrowser} />
          </>
        )}
      </p>
    </div>
  );
}

/** Drawn by hand like every mark of a day. */
function Icon({ d }: { d: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-5"
      aria-hidden
    >
      <path d={d} />
    </svg>
  );
}
