import type { ReactNode } from "react";
import { OopsDrawing, type OopsStatus } from "./drawings/oops-drawing";

type Props = { status: OopsStatus; title: string; text: string; note: string; children: ReactNode };

/** An error page: a drawing, what happened, and a way on (`children`). */
export function OopsView({ status, title, text, note, children }: Props) {
  return (
    <section className="mx-auto flex max-w-xl flex-col items-center gap-4 px-4 py-12 text-center">
      <OopsDrawing status={status} />
      <p className="text-ink-soft text-sm">{note}</p>
      <h1 className="font-title text-4xl">{title}</h1>
      <p className="max-w-md text-lg">{text}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-3">{children}</div>
    </section>
  );
}
