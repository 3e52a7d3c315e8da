"use client";

import { type ComponentType, useRef, useState } from "react";
import { buttonStyles } from "@/components/ui/button-styles";
import type { HandOverDialogProps } from "./hand-over-dialog";

type Props = Pick<HandOverDialogProps, "of" | "name" | "words">;

/** Leads to handing over what a friend wrote; the dialog is loaded when it is wanted, which is hardly ever. */
export function HandOverButton({ of: handed, name, words }: Props) {
  const [Dialog, setDialog] = useState<ComponentType<HandOverDialogProps>>();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const trigger = useRef<HTMLButtonElement>(null);
  const open = async () => {
    const loaded = await import("./hand-over-dialog").catch(() => null);
    // Nothing happened, and it can be pressed again.
    if (!loaded) return;
    setDialog(() => loaded.HandOverDialog);
    setOpen(true);
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        onClick={() => void open()}
        className={buttonStyles({ variant: "ghost", size: "sm", className: "text-ink-soft" })}
      >
        {words.open}
      </button>
      <span role="status" className="text-ink-soft text-sm">
        {said}
      </span>
      {Dialog && isOpen && (
        <Dialog
          of={handed}
          name={name}
          words={words}
          back={trigger}
          onClose={() => setOpen(false)}
          onSent={() => setSaid(words.sent)}
        />
      )}
    </>
  );
}
