import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The frame of a lab page: what it does, what it can't know, and the thing itself. Needs "lab" for the last heading. */
export function LabPage({
  title,
  lead,
  limits,
  children,
}: {
  title: string;
  lead: string;
  /** What the page can't know, one sentence each. */
  limits: readonly string[];
  children: ReactNode;
}) {
  const t = useTranslations("lab");
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <header className="space-y-2">
        <h1 className="font-title text-3xl sm:text-4xl">{title}</h1>
        <p className="max-w-prose text-ink-soft">{lead}</p>
      </header>
      {children}
      <section aria-labelledby="lab-limits" className="paper-sheet max-w-prose space-y-2 p-5">
        <h2 id="lab-limits" className="font-semibold">
          {t("limits")}
        </h2>
        <ul className="list-disc space-y-1 ps-5 text-ink-soft">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
