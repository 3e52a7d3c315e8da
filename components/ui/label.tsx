import type { ComponentProps } from "react";
import { cn } from "./cn";

/** The name of a field; give it `htmlFor`. */
export function Label({ className, htmlFor, children, ...props }: ComponentProps<"label">) {
  return (
    <label htmlFor={htmlFor} className={cn("block font-semibold text-ink text-sm", className)} {...props}>
      {children}
    </label>
  );
}
