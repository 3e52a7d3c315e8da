import { CrayonDrawing } from "./crayon-drawing";

/** A crayon in two pieces. */
export function BrokenCrayonScene() {
  return (
    <>
      <path fill="var(--red)" d="M42 122l42-46 26 24-42 46c-12 4-32-12-26-24z" />
      <path fill="var(--sheet)" d="M56 107l14-16 26 24-14 16z" />
      <path d="M84 76l9 4 2 9 9 1 6 10" />
      <path fill="var(--red)" d="M132 92l6-11 9-2 1-9 10-5 32-34c12-3 28 12 24 24l-34 34-20 22z" />
      <path fill="var(--sheet)" d="M160 76l14-15 24 22-14 15z" />
      <path fill="var(--red)" d="M198 31l16-7-6 18z" />
      <path d="M112 66l-4-14M122 70l6-14M118 122l2 12M128 116l10 8" stroke="var(--orange)" />
    </>
  );
}

/** What the error boundary shows; apart from the other drawings, since every page carries it to the browser. */
export function BrokenCrayon() {
  return (
    <CrayonDrawing>
      <BrokenCrayonScene />
    </CrayonDrawing>
  );
}
