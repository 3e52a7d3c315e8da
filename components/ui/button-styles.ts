import { cva, type VariantProps } from "class-variance-authority";

/** Classes of a button, for links and for islands that should not carry tailwind-merge. */
export const buttonStyles = cva(
  "inline-flex shrink-0 items-center justify-center gap-2 whitespace-nowrap font-semibold leading-none no-underline transition-[background-color,color,transform,box-shadow] duration-150 active:translate-y-px disabled:pointer-events-none disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "crayon-edge border-primary-deep bg-primary text-on-primary hover:bg-primary-deep",
        outline: "crayon-edge bg-sheet text-ink hover:bg-sheet-deep",
        ghost: "rounded-field text-ink hover:bg-sheet-deep",
        danger: "crayon-edge border-danger bg-sheet text-danger hover:bg-danger hover:text-sheet",
        link: "rounded-sm text-link underline underline-offset-4 hover:decoration-2",
      },
      size: {
        sm: "min-h-9 px-3.5 text-sm",
        md: "min-h-11 px-5 text-base",
        lg: "min-h-13 px-7 text-lg",
        icon: "size-11 p-0",
      },
    },
    defaultVariants: { variant: "primary", size: "md" },
  },
);

export type ButtonVariants = VariantProps<typeof buttonStyles>;
