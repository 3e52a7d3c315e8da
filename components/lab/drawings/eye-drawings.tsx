import type { ReactNode } from "react";

/** A small drawing in crayon outline. Decoration: the words beside it say it all. */
function Small({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 96 72"
      className="h-16 w-20 shrink-0 sm:h-20 sm:w-28"
      fill="none"
      stroke="var(--outline)"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {children}
    </svg>
  );
}

/** A portrait in a frame on the wall, and a question mark. */
export function PortraitDrawing() {
  return (
    <Small>
      <path
        d="M14 8c15-1.5 28-1 42 .5 1 18 1 37-.5 56-14 1-28 1-41-.5-1.5-19-1.5-38-.5-56Z"
        fill="var(--orange)"
        fillOpacity=".3"
      />
      <path d="M20 14c10-1 20-.5 30 0 .5 14 .5 29 0 44-10 .5-20 .5-30 0-.5-15-.5-30 0-44Z" fill="var(--sheet)" />
      <path d="M25 58c1-10 6-13 10-13s9 3 10.5 13" fill="var(--blue)" fillOpacity=".45" />
      <circle cx="35" cy="33" r="9.5" fill="var(--pink)" fillOpacity=".45" />
      <path
        d="M25.5 32c0-9 5-13 10-12.5 6 .5 9 5 9 12-3-5-7-7-10-7s-6 3-9 7.5Z"
        fill="var(--outline)"
        fillOpacity=".7"
      />
      <path d="M32 33v1.5m6.5-1.5v1.5m-6 3.5c2 1.5 4 1.5 6 0" />
      <path d="M70 25c0-11 16-11 15.5 0-.5 7-7.5 7-7.5 15m0 8v1" strokeWidth="4" stroke="var(--primary)" />
    </Small>
  );
}

/** A dish with cells, live and dead. */
export function DishDrawing() {
  return (
    <Small>
      <ellipse cx="48" cy="37" rx="40" ry="29" fill="var(--yellow)" fillOpacity=".2" />
      <ellipse cx="48" cy="36" rx="34" ry="23.5" fill="var(--sheet)" />
      {[
        [34, 28],
        [52, 24],
        [64, 34],
        [40, 44],
        [58, 48],
      ].map(([x, y]) => (
        <g key={`${x} ${y}`}>
          <circle cx={x} cy={y} r="5.5" fill="var(--green)" fillOpacity=".3" />
          <circle cx={x} cy={y} r="1.6" fill="var(--outline)" stroke="none" />
        </g>
      ))}
      <path d="M27 38l5 4m0-5-5 5m19-8 5 4m0-5-5 5" stroke="var(--blue)" strokeWidth="3" />
    </Small>
  );
}

/** A face in a hand mirror. */
export function MirrorDrawing() {
  return (
    <Small>
      <path d="M44 52c-1 6-2 10-2.5 16 4 1.5 7 1.5 11 0-.5-6-1.5-10-2.5-16" fill="var(--orange)" fillOpacity=".5" />
      <ellipse cx="47" cy="29" rx="25" ry="25" fill="var(--orange)" fillOpacity=".3" />
      <ellipse cx="47" cy="29" rx="19" ry="19.5" fill="var(--blue)" fillOpacity=".18" />
      <circle cx="47" cy="31" r="11" fill="var(--pink)" fillOpacity=".45" />
      <path d="M36 29c1-9 6-12 11-12s10 4 11 12c-4-2-6-4-8-7-3 4-8 6-14 7Z" fill="var(--yellow)" fillOpacity=".7" />
      <path d="M43 31v1.5m8-1.5v1.5m-7 4c2 2 5 2 7 0" />
      <path
        d="M78 12l1.5 4 4 1.5-4 1.5-1.5 4-1.5-4-4-1.5 4-1.5Zm5 22 1 3 3 1-3 1-1 3-1-3-3-1 3-1Z"
        fill="var(--yellow)"
        strokeWidth="1.6"
      />
    </Small>
  );
}

/** Somebody upright at a desk, before a screen. */
export function DeskDrawing() {
  return (
    <Small>
      <path d="M8 60c27-1.5 54-1.5 81 0" strokeWidth="3" />
      <path
        d="M60 32c8-.5 16-.5 24 0 .5 6 .5 12 0 19-8 .5-16 .5-24 0-.5-7-.5-13 0-19Zm12 19v8"
        fill="var(--blue)"
        fillOpacity=".3"
      />
      <circle cx="72" cy="36" r="1.2" fill="var(--primary)" stroke="none" />
      <path d="M20 60c-1-13 2-22 11-22s12 8 11 22" fill="var(--green)" fillOpacity=".4" />
      <circle cx="31" cy="26" r="10" fill="var(--pink)" fillOpacity=".45" />
      <path
        d="M21 25c0-9 6-12 11-11.5 5 .5 9 4 9 10-6 0-9-2-11-5-2 4-5 6-9 6.5Z"
        fill="var(--outline)"
        fillOpacity=".7"
      />
      <path d="M33 26.5c1.5-1 3-1 4 0m-3 5c1.5.8 3 .5 4-.5M41 46c4 5 8 7 13 8" />
      <path d="M31 8V3m0 0-3 2.5M31 3l3 2.5" stroke="var(--primary)" />
    </Small>
  );
}

/** A door with a lock, and a face in its window. */
export function DoorDrawing() {
  return (
    <Small>
      <path
        d="M26 6c15-1 29-1 44 0 .7 20 .7 40 0 61-15 .8-29 .8-44 0-.7-21-.7-41 0-61Z"
        fill="var(--orange)"
        fillOpacity=".35"
      />
      <path d="M36 14c8-.6 16-.6 24 0 .4 9 .4 17 0 26-8 .5-16 .5-24 0-.4-9-.4-17 0-26Z" fill="var(--sheet)" />
      <circle cx="48" cy="29" r="8" fill="var(--pink)" fillOpacity=".45" />
      <path d="M40 27c1-8 5-9 8-9s7 1 8 9c-3-4-6-5-8-5s-5 1-8 5Z" fill="var(--outline)" fillOpacity=".7" />
      <path d="M45 29.5v.8m6-.8v.8m-5.4 3c1.6 1.3 3.2 1.3 4.8 0" />
      <circle cx="62" cy="50" r="3.2" fill="var(--yellow)" />
      <path d="M62 53v5" />
    </Small>
  );
}
