import type { ComponentProps } from "react";
import { cn } from "./cn";
import { fieldStyles } from "./field-styles";

/** A text field of several lines; grows with its text where the browser can. */
export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea className={cn(fieldStyles, "field-sizing-content min-h-32 leading-relaxed", className)} {...props} />
  );
}
