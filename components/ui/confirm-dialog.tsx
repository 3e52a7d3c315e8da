"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { Dialog, DialogContent, DialogFooter } from "./dialog";

type Props = {
  open: boolean;
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  busy: boolean;
  /** "primary" where nothing is lost by it. */
  variant?: "danger" | "primary";
  onConfirm: () => void;
  onClose: () => void;
  /** Where the focus goes then, where that is not back to what had it. */
  onCloseAutoFocus?: (event: Event) => void;
  children?: ReactNode;
};

/** Asks before something is lost for good, or costs. */
export function ConfirmDialog({
  open,
  title,
  text,
  confirm,
  cancel,
  busy,
  variant = "danger",
  onConfirm,
  onClose,
  children,
  ...focus
}: Props) {
  return (
    <Dialog open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent title={title} description={text} {...focus}>
        {children}
        <DialogFooter>
          <Button variant="outline" onClick={onClose}>
            {cancel}
          </Button>
          <Button variant={variant} disabled={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
