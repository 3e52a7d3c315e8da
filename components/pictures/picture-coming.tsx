/** Where a picture will hang: a pencil that moves over empty paper. */
export function PictureComing({ text, className }: { text: string; className?: string }) {
  return (
    <div
      className={`flex aspect-square w-full flex-col items-center justify-center gap-3 bg-sheet-deep p-6 text-center ${className ?? ""}`}
    >
      <svg viewBox="0 0 120 80" className="w-28" fill="none" strokeLinecap="round" strokeLinejoin="round" aria-hidden>
        <path
          className="draw-line"
          pathLength="1"
          stroke="var(--orange)"
          strokeWidth="4"
          d="M10 62c14-40 20 14 34-14s14 28 30 2 14 14 34-8"
        />
        <g className="motion-safe:animate-bounce" stroke="var(--outline)" strokeWidth="2.5">
          <path fill="var(--yellow)" d="M92 30l12-22 9 5-12 22z" />
          <path fill="var(--sheet)" d="M92 30l-2 11 11-6z" />
        </g>
      </svg>
      <p className="text-ink-soft text-sm">{text}</p>
    </div>
  );
}
