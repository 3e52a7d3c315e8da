"use client";

import { type ComponentType, useRef, useState } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import type { Locale } from "@/lib/shared/locale";
import type { CardContent } from "./card-content";
import type { CardDialogProps } from "./card-dialog";

type Props = { content: CardContent; locale: Locale; label: string; failed: string };

/** Opens the day as a card to take along. What makes it is loaded when it is first asked for, for most readers never do. */
export function CardButton({ content, locale, label, failed }: Props) {
  const [Dialog, setDialog] = useState<ComponentType<CardDialogProps>>();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    setOpen(true);
    if (Dialog) return;
    import("./card-dialog").then(
      ({ CardDialog }) => setDialog(() => CardDialog),
      () => {
        setOpen(false);
        setFailed(true);
      },
    );
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        className={buttonStyles({ variant: "ghost", size: "sm", className: "min-h-11 px-3" })}
        onClick={open}
      >
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
          <path d="M5.300 3.700c4.400-.4 8.800-.3 13.200 0 .7 0 1.100.5 1.100 1.200.3 4.800.3 9.500 0 14.200 0 .8-.4 1.200-1.100 1.200-4.400.3-8.700.3-13.100 0-.7 0-1.100-.4-1.100-1.200-.3-4.700-.3-9.400 0-14.200 0-.7.4-1.200 1-1.200zM4.300 13.300c5.100-.3 10.200-.3 15.400 0M7.500 16.900c2.900-.2 5.900-.2 9 0M8.200 10.400l2.700-3.200 2 2.300 1.300-1.300 1.900 2.200" />
        </svg>
        {label}
      </button>
      <span role="alert" className="text-danger text-sm empty:hidden">
        {isFailed && failed}
      </span>
      {isOpen && Dialog && <Dialog content={content} locale={locale} onClose={() => setOpen(false)} back={button} />}
    </>
  );
}
