import type { ReactNode } from "react";
import type { DayWeather } from "@/lib/domains/posts/post";

const cloud = (
  <path
    fill="var(--sheet-deep)"
    d="M6.5 16.5c-3.2.3-4.3-3.9-1.2-4.9.2-3.4 4.9-4.8 6.8-2 2.9-1.6 5.8.8 5.2 3.2 2.5.5 2.3 3.8-.3 3.8z"
  />
);

const DRAWINGS: Record<DayWeather, ReactNode> = {
  sunny: (
    <>
      <path
        fill="var(--yellow)"
        d="M12.1 7.6c2.6 0 4.4 2 4.3 4.5-.1 2.4-2 4.4-4.5 4.3-2.5-.1-4.4-2-4.3-4.5.1-2.4 2-4.3 4.5-4.300z"
      />
      <path d="M12 2.300l.1 2.300M12.1 19.500l-.1 2.300M2.4 12.100l2.2-.1M19.5 12l2.2.1M5.2 5.300l1.5 1.500M17.3 17.200l1.6 1.600M5.3 18.800l1.5-1.600M17.3 6.700l1.5-1.5" />
    </>
  ),
  cloudy: cloud,
  rainy: (
    <>
      <g transform="translate(0 -3)">{cloud}</g>
      <path stroke="var(--blue)" d="M7.5 16.500l-1 3M12 16.800l-1 3.300M16.4 16.500l-1 3" />
    </>
  ),
  snowy: (
    <>
      <g transform="translate(0 -3)">{cloud}</g>
      <path
        stroke="var(--blue)"
        d="M7 17.200v2.400M5.9 18.400h2.300M12 18.700v2.400M10.9 19.900h2.300M17 17.200v2.400M15.9 18.400h2.3"
      />
    </>
  ),
  windy: (
    <path d="M3 9.400c4-.6 8 .3 11.3-.2 2.8-.5 2.6-4.3-.1-4.1-1.2.1-1.8.9-1.7 1.900M3 13c5.5-.6 10 .3 14.5-.1 3.5-.3 4 4.3.8 4.4-1.2 0-1.9-.8-1.8-1.800M4 16.800c2.5-.4 4.6.1 6.6 0 2.3 0 2.4 3.3.2 3.3-1 0-1.5-.6-1.5-1.4" />
  ),
  stormy: (
    <>
      <g transform="translate(0 -3)">{cloud}</g>
      <path fill="var(--yellow)" d="M12.6 14.200l-3.2 4.2 2.5.1-1.4 3.6 4.4-5-2.6-.1 1.6-2.800z" />
    </>
  ),
};

/** The weather of a day, drawn. Decoration: name it in text beside it. */
export function WeatherIcon({ weather, className }: { weather: DayWeather; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--outline)"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className ?? "size-6"}
      aria-hidden
    >
      {DRAWINGS[weather]}
    </svg>
  );
}
