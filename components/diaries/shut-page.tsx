/** A page that is there and can't be read: a folded sheet with a seal. It is the same whatever is behind it. */
export function ShutPage({ word, text }: { word: string; text: string }) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-3 py-2 text-center">
      <svg viewBox="0 0 160 112" className="w-40 max-w-full" role="img" aria-label={word}>
        <rect
          x="6"
          y="8"
          width="148"
          height="98"
          rx="8"
          fill="var(--sheet-deep)"
          stroke="var(--outline)"
          strokeWidth="2.5"
        />
        <path
          d="M8 12l66 52q6 5 12 0l66-52M8 102l50-46M152 102l-50-46"
          fill="none"
          stroke="var(--outline)"
          strokeWidth="2.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <circle cx="80" cy="62" r="15" fill="var(--red)" stroke="var(--outline)" strokeWidth="2.5" />
        <path
          d="M80 69c-9-6-8-13-4-13q3 0 4 3 1-3 4-3c4 0 5 7-4 13z"
          fill="var(--on-primary)"
          stroke="var(--on-primary)"
          strokeLinejoin="round"
        />
      </svg>
      <p className="max-w-64 text-balance text-ink-soft">{text}</p>
    </div>
  );
}
