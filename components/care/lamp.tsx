/** A lamp that somebody left on. */
export function Lamp({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" className={className} fill="none" strokeLinecap="round" strokeLinejoin="round" aria-hidden>
      <path d="M9 25 3 41c12 4 30 4 42 0l-6-16Z" fill="var(--yellow)" opacity=".25" />
      <path
        d="M18 7c4-1.5 8-1.5 12 0l8 17c-9 3-19 3-28 0Z"
        fill="var(--yellow)"
        stroke="var(--outline)"
        strokeWidth="2"
      />
      <path d="M24 27v12m-8 3c5-3 11-3 16 0" stroke="var(--outline)" strokeWidth="2.5" />
    </svg>
  );
}
