import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const badgeStyles = cva("inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 font-medium text-xs", {
  variants: {
    variant: {
      plain: "border-line bg-sheet-deep text-ink",
      warm: "border-orange/60 bg-orange/20 text-ink",
      cool: "border-blue/60 bg-blue/20 text-ink",
      fresh: "border-green/60 bg-green/20 text-ink",
    },
  },
  defaultVariants: { variant: "plain" },
});

/** A short word on the state of something. */
export function Badge({ className, variant, ...props }: ComponentProps<"span"> & VariantProps<typeof badgeStyles>) {
  return <span className={cn(badgeStyles({ variant }), className)} {...props} />;
}
