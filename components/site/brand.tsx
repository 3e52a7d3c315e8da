/** The name beside its mark. */
export function Brand({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <BrandMark className="size-8 shrink-0 sm:size-9" />
      {/* On a phone a member's doors need the room: the mark alone stays to be seen. */}
      <span className="whitespace-nowrap font-title text-xl leading-none max-sm:[:root[data-reader=member]_&]:sr-only sm:text-2xl">
        {name}
      </span>
    </span>
  );
}

/** An open diary with a crayon sun. Decoration. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 40 40"
      className={className}
      fill="none"
      stroke="var(--outline)"
      strokeWidth="2.2"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden
    >
      <path
        fill="var(--sheet)"
        d="M20 10.500c-4.5-3-9.5-3.4-15.2-2.600l.3 22.300c5.6-.8 10.5-.3 14.9 2.5 4.5-2.9 9.4-3.4 15.1-2.400l-.2-22.500c-5.5-.8-10.4-.3-14.9 2.700z"
      />
      <path d="M20 10.700l.1 21.6" />
      <path stroke="var(--green)" strokeWidth="2.6" d="M8.6 24.800c2.6-4.4 5.3-4.3 7.6.3" />
      <circle cx="12.4" cy="15.6" r="2.6" fill="var(--yellow)" stroke="var(--orange)" />
      <path
        stroke="var(--line)"
        d="M24.2 15.600c2.4-.9 4.5-1.1 6.8-.9M24.2 20c2.4-.9 4.5-1.1 6.8-.9M24.2 24.500c1.7-.6 3-.8 4.3-.9"
      />
    </svg>
  );
}
