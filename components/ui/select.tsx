import type { ComponentProps } from "react";
import { cn } from "./cn";
import { fieldStyles } from "./field-styles";

/** The browser's own select: on a phone nothing beats its wheel. */
export function Select({ className, ...props }: ComponentProps<"select">) {
  return <select className={cn(fieldStyles, "pr-8", className)} {...props} />;
}
