import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A grey stand-in while something loads; hidden from screen readers. */
export function Skeleton({ className, ...props }: ComponentProps<"div">) {
  return <div aria-hidden className={cn("animate-pulse rounded-field bg-sheet-deep", className)} {...props} />;
}
