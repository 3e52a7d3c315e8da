import type { ReactNode } from "react";
import { EmptyDrawing } from "./drawings/empty-drawing";

/** An empty list: a drawing, a sentence, and something to do (`children`). */
export function EmptyState({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 px-4 py-10 text-center">
      <EmptyDrawing />
      <h2 className="font-title text-2xl">{title}</h2>
      {text && <p className="text-ink-soft">{text}</p>}
      {children}
    </div>
  );
}
