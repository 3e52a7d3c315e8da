import type { ReactNode } from "react";
import { BrokenCrayonScene } from "./broken-crayon";
import { CrayonDrawing } from "./crayon-drawing";

export const OOPS_STATUSES = [401, 403, 404, 405, 500] as const;
export type OopsStatus = (typeof OOPS_STATUSES)[number];

const SCENES: Record<OopsStatus, ReactNode> = {
  // A diary with a lock.
  401: (
    <>
      <path fill="var(--red)" d="M72 52c28-5 62-5 92 0l3 92c-32 5-66 5-97 0z" />
      <path fill="var(--sheet)" d="M86 68c20-3 42-3 64 0l1 20c-22 2-44 2-66 0z" />
      <path stroke="var(--ink-soft)" d="M96 78c14-2 28-1 42 0" />
      <path d="M82 53c-1 30-1 62 0 92" />
      <path fill="var(--yellow)" d="M146 104c12-1 24-1 36 0l1 27c-12 2-26 2-38 0z" />
      <path d="M154 104c-3-20 22-22 21 0M164 114v9" />
    </>
  ),
  // A closed door on a hill.
  403: (
    <>
      <path fill="var(--orange)" d="M82 150c-2-34-2-66 0-94 20-26 56-26 76 0 3 30 2 62 0 94z" />
      <path d="M94 92c16-2 36-2 52 0M120 46v104" />
      <circle cx="129" cy="108" r="4.5" fill="var(--yellow)" />
      <path fill="var(--sheet)" d="M98 62c14-4 30-4 45 0l1 18c-16 2-32 2-47 0z" />
      <path d="M106 71h28" stroke="var(--red)" />
      <path d="M62 152h116" />
    </>
  ),
  // A dog that follows its nose to nowhere.
  404: (
    <>
      <path
        fill="var(--sheet)"
        d="M92 96c14-12 46-12 62 0 10 8 10 28 6 48h-12l-3-18c-10 3-22 3-32 0l-3 18H98c-5-20-9-38-6-48z"
      />
      <path fill="var(--orange)" d="M66 78c2-22 42-24 46 0 3 18-8 30-24 30-14 0-24-12-22-30z" />
      <path fill="var(--outline)" d="M66 76c-10 2-12 22-4 28 6-6 8-16 4-28zM110 74c12 2 14 20 5 28-6-6-8-18-5-28z" />
      <path d="M80 84v2M98 84v2M84 98c4 4 8 4 12 0" />
      <path fill="var(--outline)" d="M86 91h6l-3 3z" />
      <path d="M158 98c10-4 14-16 8-24" />
      <path stroke="var(--red)" strokeWidth="4" d="M124 46c0-16 24-16 23-1-1 9-11 9-12 19M135 75v1" />
    </>
  ),
  // A square peg and a round hole.
  405: (
    <>
      <path fill="var(--orange)" d="M58 108c40-5 84-5 124 0l2 40c-42 5-86 5-128 0z" />
      <ellipse cx="120" cy="118" rx="25" ry="7" fill="var(--outline)" />
      <path fill="var(--blue)" d="M98 40c14-3 30-3 44 0l2 44c-15 3-33 3-47 0z" />
      <path d="M98 40l10-9c14-3 30-3 44 0l-10 9M152 31l2 44-10 9" />
      <path d="M84 92l-8-8M156 94l9-8M120 96v6" />
    </>
  ),
  500: <BrokenCrayonScene />,
};

/** What an error page shows instead of a number. */
export function OopsDrawing({ status }: { status: OopsStatus }) {
  return <CrayonDrawing>{SCENES[status]}</CrayonDrawing>;
}
