import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { type ButtonVariants, buttonStyles } from "./button-styles";
import { cn } from "./cn";

type Props = ComponentProps<"button"> & ButtonVariants & { asChild?: boolean };

/** A button; `asChild` lends its looks to the one child (a link). It is never a submit button by accident. */
export function Button({ className, variant, size, asChild = false, type = "button", ...props }: Props) {
  const classes = cn(buttonStyles({ variant, size }), className);
  if (asChild) return <Slot.Root className={classes} {...props} />;
  return <button type={type} className={classes} {...props} />;
}
