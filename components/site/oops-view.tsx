import type { ReactNode } from "react";

type Props = { drawing: ReactNode; title: string; text: string; note: string; children: ReactNode };

/** An error page: a drawing, what happened, and a way on (`children`). */
export function OopsView({ drawing, title, text, note, children }: Props) {
  return (
    <section className="mx-auto flex max-w-xl flex-col items-center gap-4 px-4 py-12 text-center">
      {drawing}
      <p className="text-ink-soft text-sm">{note}</p>
      <h1 className="font-title text-4xl">{title}</h1>
      <p className="max-w-md text-lg">{text}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-3">{children}</div>
    </section>
  );
}
