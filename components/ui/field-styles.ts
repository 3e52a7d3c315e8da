/** Shared looks of everything a person types into. */
export const fieldStyles =
  "w-full min-h-11 rounded-field border-[1.5px] border-outline/60 bg-sheet px-3.5 py-2 text-base text-ink shadow-none transition-colors hover:border-outline focus-visible:border-outline aria-invalid:border-danger disabled:opacity-60";
