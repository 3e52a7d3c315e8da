import type { ReactNode } from "react";
import type { FaceType } from "@/lib/domains/face-types/face-type";

const INSIDES: Record<FaceType, ReactNode> = {
  sun: (
    <>
      <circle cx="48" cy="48" r="19" fill="var(--yellow)" />
      <path d="M48 9v11m0 56v11M9 48h11m56 0h11M20 20l8 8m40 40 8 8m0-56-8 8M28 68l-8 8" strokeWidth="4" />
    </>
  ),
  cloud: (
    <path
      d="M26 68c-20 0-19-25-2-26 0-19 27-23 33-7 17-5 24 15 13 20 8 10-6 15-15 13Z"
      fill="var(--blue)"
      fillOpacity=".35"
    />
  ),
  tree: (
    <>
      <path d="M43 58c1 9 0 18-4 26h19c-4-8-5-17-4-26" fill="var(--orange)" fillOpacity=".6" />
      <path
        d="M48 10c20 0 25 15 22 21 13 6 8 27-9 28H35c-17-1-22-22-9-28-3-6 2-21 22-21Z"
        fill="var(--green)"
        fillOpacity=".6"
      />
    </>
  ),
  wave: (
    <>
      <path
        d="M8 66c5-27 25-45 46-41 14 3 18 16 8 21-7 3-12-2-10-7-13 1-15 22 4 26 12 2 23-3 32-10v23H8Z"
        fill="var(--blue)"
        fillOpacity=".5"
      />
      <path d="M14 84c12-4 20 3 32 0s20-2 34 0" />
    </>
  ),
  moon: (
    <>
      <path d="M58 12c-26 5-33 55 14 64-33 22-66-17-50-46C29 17 44 10 58 12Z" fill="var(--yellow)" fillOpacity=".8" />
      <path
        d="m74 24 2 6 6 2-6 2-2 6-2-6-6-2 6-2Zm6 26 1 4 4 1-4 1-1 4-1-4-4-1 4-1Z"
        fill="var(--yellow)"
        strokeWidth="2"
      />
    </>
  ),
};

/** The sign of a type. Decoration; its name stands beside it. */
export function TypeDrawing({ type, className = "size-24" }: { type: FaceType; className?: string }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 96 96"
      className={className}
      fill="none"
      stroke="var(--outline)"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {INSIDES[type]}
    </svg>
  );
}
