import { CrayonDrawing } from "./crayon-drawing";

/** An open, empty diary and a crayon: what an empty list shows. */
export function EmptyDrawing() {
  return (
    <CrayonDrawing className="w-56">
      <path
        fill="var(--sheet)"
        d="M120 74c-24-16-54-18-84-14l2 84c30-4 58-2 82 12 24-14 52-16 84-12l-2-84c-30-4-58-2-82 14z"
      />
      <path d="M120 74v82" />
      <path
        stroke="var(--line)"
        d="M54 82c18-2 34 0 50 6M54 98c18-2 34 0 50 6M54 114c18-2 34 0 50 6M136 88c16-6 32-8 50-6M136 104c16-6 32-8 50-6"
      />
      <path fill="var(--red)" d="M142 128l44-40 12 13-44 40-16 4z" />
      <path fill="var(--sheet)" d="M156 115l18-16 12 13-18 16z" />
    </CrayonDrawing>
  );
}
