import type { Paint } from "./palette";

const [WIDTH, HEIGHT] = [96, 24];

/** How a number went, in one stroke of a crayon; it says nothing that the charts below don't. */
export function Sparkline({ values, paint }: { values: number[]; paint: Paint }) {
  const most = Math.max(1, ...values);
  const points = values.map((value, nth) => {
    const x = values.length === 1 ? WIDTH / 2 : (nth / (values.length - 1)) * (WIDTH - 4) + 2;
    return `${x.toFixed(1)} ${(HEIGHT - 3 - (value / most) * (HEIGHT - 6)).toFixed(1)}`;
  });
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-6 w-24 max-w-full" aria-hidden>
      <path d={`M2 ${HEIGHT - 1}h${WIDTH - 4}`} stroke="var(--line)" />
      {points.length > 1 && (
        <path
          d={`M${points.join("L")}`}
          fill="none"
          stroke={`var(--${paint})`}
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
