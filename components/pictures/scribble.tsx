/** A child's drawing, stroke by stroke in the order a child draws it. */
const STROKES = [
  { d: "M14 150c40-7 70 4 100-2s50-4 74 1", color: "var(--green)", width: 6 },
  { d: "M60 148V96h62v52", color: "var(--outline)", width: 4 },
  { d: "M50 100l41-36 42 35", color: "var(--red)", width: 6 },
  { d: "M84 148v-26h16v26", color: "var(--orange)", width: 4 },
  { d: "M160 36c12-1 18 8 17 17s-10 16-19 14-15-10-13-18 6-12 15-13", color: "var(--yellow)", width: 7 },
  { d: "M160 24v-9M185 40l8-5M188 60l9 3M140 34l-7-6", color: "var(--yellow)", width: 5 },
  { d: "M158 148c2-12 0-20 1-30", color: "var(--outline)", width: 5 },
  { d: "M146 118c-8-8 0-20 9-18 4-10 20-7 19 4 9 3 7 16-3 17-8 3-17 3-25-3", color: "var(--green)", width: 6 },
  { d: "M30 148c0-8 4-8 4-16m-8-2c3-9 13-9 15 0-3 7-12 7-15 0", color: "var(--pink)", width: 5 },
  { d: "M26 44c8-10 18-8 22-1 9-5 17 2 16 9", color: "var(--blue)", width: 5 },
];

/**
 * What is shown while the painter draws: as much of the drawing as of the picture is done.
 * @param progress 0..1; with 0 only the pencil lines are there and breathe
 */
export function Scribble({ progress, className }: { progress: number; className?: string }) {
  return (
    <svg
      viewBox="0 0 205 165"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      aria-hidden
    >
      <g className={progress === 0 ? "animate-pulse" : ""}>
        {STROKES.map(({ d }) => (
          <path key={d} d={d} stroke="var(--outline)" strokeOpacity={0.45} strokeWidth={2} strokeDasharray="1 5" />
        ))}
      </g>
      {STROKES.map(({ d, color, width }, index) => {
        const drawn = Math.max(0, Math.min(1, progress * STROKES.length - index));
        return (
          <path
            key={d}
            d={d}
            stroke={color}
            strokeWidth={width}
            pathLength={1}
            strokeDasharray={1}
            strokeDashoffset={1 - drawn}
            // A dash of no length still shows its round ends.
            visibility={drawn === 0 ? "hidden" : "visible"}
            className="transition-[stroke-dashoffset] duration-300"
          />
        );
      })}
    </svg>
  );
}
