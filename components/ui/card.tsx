import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A sheet of paper. */
export function Card({ className, ...props }: ComponentProps<"div">) {
  return <div className={cn("paper-sheet p-5 sm:p-6", className)} {...props} />;
}

/** The heading of a card, handwritten. */
export function CardTitle({ className, ...props }: ComponentProps<"h2">) {
  return <h2 className={cn("font-title text-2xl", className)} {...props} />;
}
