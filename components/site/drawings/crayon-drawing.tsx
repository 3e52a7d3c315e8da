import type { ReactNode } from "react";

/** A drawing in our crayon outline: the filter lets every line wander like a hand's. Decoration; the text beside it says it all. */
export function CrayonDrawing({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <svg
      viewBox="0 0 240 180"
      className={className ?? "w-full max-w-72"}
      fill="none"
      stroke="var(--outline)"
      strokeWidth="3.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <defs>
        <filter id="crayon-line" x="-5%" y="-5%" width="110%" height="110%">
          <feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="2" seed="4" />
          <feDisplacementMap in="SourceGraphic" scale="5" />
        </filter>
        <filter id="crayon-fill" x="-5%" y="-5%" width="110%" height="110%">
          <feTurbulence type="fractalNoise" baseFrequency="0.09 0.5" numOctaves="3" seed="9" result="grain" />
          <feColorMatrix in="grain" type="matrix" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -5 3.4" result="wax" />
          <feComposite in="SourceGraphic" in2="wax" operator="in" result="waxed" />
          <feDisplacementMap in="waxed" in2="grain" scale="6" />
        </filter>
      </defs>
      <g stroke="none" filter="url(#crayon-fill)">
        <path fill="var(--blue)" opacity=".35" d="M14 18h212v98H14z" />
        <path fill="var(--green)" opacity=".6" d="M12 128c50-26 90 6 132-8 34-12 56-10 84 0v44H12z" />
        <circle cx="198" cy="42" r="17" fill="var(--yellow)" />
      </g>
      <g filter="url(#crayon-line)">{children}</g>
    </svg>
  );
}
