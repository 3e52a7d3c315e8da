import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const alertStyles = cva("rounded-field border-l-4 bg-sheet-deep px-4 py-3 text-base", {
  variants: {
    variant: { info: "border-blue", success: "border-green", warning: "border-orange", danger: "border-danger" },
  },
  defaultVariants: { variant: "info" },
});

/** A message in the page. Dangers are read out at once, the others when the reader is idle. */
export function Alert({ className, variant, ...props }: ComponentProps<"div"> & VariantProps<typeof alertStyles>) {
  return (
    <div
      role={variant === "danger" ? "alert" : "status"}
      className={cn(alertStyles({ variant }), className)}
      {...props}
    />
  );
}
