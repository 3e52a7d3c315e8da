import type { ReactNode } from "react";
import type { Mood } from "./mood";

type Face = "asleep" | "waking" | "awake" | "busy" | "lost";

const FACES: Record<Mood, Face> = {
  none: "lost",
  unseen: "lost",
  unknown: "lost",
  gone: "lost",
  stopped: "asleep",
  quiet: "asleep",
  overBudget: "asleep",
  noCapacity: "waking",
  refused: "lost",
  starting: "waking",
  waking: "waking",
  loading: "waking",
  silent: "lost",
  idle: "awake",
  drawing: "busy",
  draining: "busy",
  stopping: "asleep",
};

/** Its eyes and mouth, on the screen from (60, 40) to (150, 100). */
const EYES: Record<Face, ReactNode> = {
  asleep: <path d="M77 68c4 5 10 5 14 0M119 68c4 5 10 5 14 0M98 86c4 3 9 3 13 0" />,
  waking: (
    <>
      <path d="M77 66c4-4 10-4 14 0M119 70h14" />
      <circle cx="105" cy="86" r="4.5" fill="var(--pink)" />
    </>
  ),
  awake: (
    <>
      <circle cx="84" cy="66" r="4.5" fill="var(--outline)" stroke="none" />
      <circle cx="126" cy="66" r="4.5" fill="var(--outline)" stroke="none" />
      <path d="M94 82c6 8 16 8 22 0" />
    </>
  ),
  busy: (
    <>
      <circle cx="86" cy="69" r="4.5" fill="var(--outline)" stroke="none" />
      <circle cx="128" cy="69" r="4.5" fill="var(--outline)" stroke="none" />
      <path d="M77 58c4-3 9-4 13-2M120 56c4-2 9-1 13 2M98 85h14" />
    </>
  ),
  lost: (
    <>
      <path d="m80 62 8 8m0-8-8 8M122 62l8 8m0-8-8 8M94 88c6-7 16-7 22 0" />
    </>
  ),
};

const AROUND: Record<Face, ReactNode> = {
  asleep: (
    <g stroke="var(--ink-soft)" className="motion-safe:animate-pulse">
      <path d="M166 52h10l-10 12h10M182 30h12l-12 14h12" />
    </g>
  ),
  waking: <path stroke="var(--orange)" strokeWidth="4" d="M172 42v-12M184 52l10-8M186 68h12" />,
  awake: <path stroke="var(--yellow)" strokeWidth="4" d="M172 40v-12M184 50l10-8M186 66h12" />,
  busy: (
    <>
      <path stroke="var(--orange)" strokeWidth="4" d="M168 104c8-22 14 6 22-10s10 12 18 0" />
      <g className="motion-safe:animate-bounce">
        <path fill="var(--blue)" d="m196 78 14-22 9 6-14 21z" />
        <path fill="var(--sheet)" d="m196 78-3 11 12-6z" />
      </g>
    </>
  ),
  lost: <path stroke="var(--ink-soft)" strokeWidth="4" d="M170 44c0-12 20-12 20 0 0 9-10 8-10 17M180 72v.5" />,
};

/** The machine with a face: how it is at a glance. The words beside it say it all. */
export function MachineDrawing({ mood, className }: { mood: Mood; className?: string }) {
  const face = FACES[mood];
  const glow = { asleep: "--sheet-deep", waking: "--orange", awake: "--yellow", busy: "--green", lost: "--line" }[face];
  return (
    <svg
      viewBox="0 0 230 160"
      fill="none"
      stroke="var(--outline)"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      aria-hidden
    >
      <path stroke="var(--line)" strokeWidth="5" d="M18 148c40-6 78 2 112-1s52-2 84 1" />
      <path
        fill="var(--sheet)"
        d="M52 30c36-4 72-4 108 0 3 28 3 54 0 82-36 4-72 4-108 0-3-28-3-54 0-82z"
        opacity={mood === "gone" ? 0.5 : 1}
        strokeDasharray={mood === "gone" || mood === "none" ? "7 8" : undefined}
      />
      <path
        stroke="none"
        fill={`var(${glow})`}
        opacity="0.4"
        d="M62 41c29-3 59-3 88 0 2 19 2 39 0 60-29 3-59 3-88 0-2-21-2-41 0-60z"
      />
      {EYES[face]}
      <path fill="var(--sheet-deep)" d="M88 114c1 8-1 16-6 24h46c-5-8-7-16-6-24" />
      <path d="M70 139c24-2 47-2 70 0" />
      <path fill="var(--pink)" d="M22 138c-4-12 0-22 10-24 9 2 13 12 8 24z" />
      <path d="M28 114c-2-9-1-17 2-25M34 114c1-8 3-14 7-19" />
      {AROUND[face]}
    </svg>
  );
}
