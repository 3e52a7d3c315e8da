import type { ComponentProps } from "react";
import { cn } from "./cn";
import { fieldStyles } from "./field-styles";

/** A one-line text field. */
export function Input({ className, ...props }: ComponentProps<"input">) {
  return <input className={cn(fieldStyles, className)} {...props} />;
}
