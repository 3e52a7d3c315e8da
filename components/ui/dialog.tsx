"use client";

import { Dialog as Radix } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { useWayBack } from "./use-way-back";

export const Dialog = Radix.Root;
export const DialogTrigger = Radix.Trigger;
export const DialogClose = Radix.Close;

type Props = Omit<ComponentProps<typeof Radix.Content>, "title"> & { title: ReactNode; description?: ReactNode };

/** The window of a Dialog: named by its title, focus stays inside and goes back afterwards, Escape closes it. */
export function DialogContent({
  title,
  description,
  className,
  children,
  onOpenAutoFocus,
  onCloseAutoFocus,
  ...props
}: Props) {
  const way = useWayBack();
  return (
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-50 bg-black/45 data-[state=closed]:animate-out data-[state=open]:animate-in data-[state=closed]:fade-out-0 data-[state=open]:fade-in-0" />
      <Radix.Content
        className={cn(
          "paper-sheet fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[calc(100%-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 space-y-4 overflow-y-auto p-6 shadow-lift data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=open]:zoom-in-95",
          className,
        )}
        onOpenAutoFocus={(event) => {
          way.leave();
          onOpenAutoFocus?.(event);
        }}
        onCloseAutoFocus={(event) => {
          onCloseAutoFocus?.(event);
          way.goBack(event);
        }}
        {...(description ? {} : { "aria-describedby": undefined })}
        {...props}
      >
        <Radix.Title className="font-title text-2xl">{title}</Radix.Title>
        {description && <Radix.Description className="text-ink-soft">{description}</Radix.Description>}
        {children}
      </Radix.Content>
    </Radix.Portal>
  );
}

/** The row of buttons that ends a dialog; the way on stands last. */
export function DialogFooter({ className, ...props }: ComponentProps<"div">) {
  return <div className={cn("flex flex-col-reverse gap-2 pt-2 sm:flex-row sm:justify-end", className)} {...props} />;
}
