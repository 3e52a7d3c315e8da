/** Drawn by hand like every mark of a day. */
export function Bell() {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-6"
      fill="none"
      stroke="var(--outline)"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path
        fill="var(--yellow)"
        d="M12 4.100c3.300.1 5.300 2.300 5.500 5.400.1 2.600.6 4.400 2.100 6.300.4.600.2 1.100-.5 1.100-4.700.3-9.400.3-14.100 0-.8 0-1-.5-.6-1.100 1.500-1.900 2-3.700 2.100-6.300.2-3.100 2.200-5.300 5.500-5.400z"
      />
      <path d="M12 4V2.600M9.800 19.400c.6 1.200 1.400 1.700 2.300 1.700 1 0 1.700-.6 2.200-1.700" />
    </svg>
  );
}
