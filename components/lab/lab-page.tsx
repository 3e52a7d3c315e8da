import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  title: string;
  lead: string;
  /** What it can't know, in plain words. */
  limits: readonly string[];
  children: ReactNode;
};

/** The frame of a lab's page: what it does, and, open to everyone, what it can't know. Needs "lab". */
export function LabPage({ title, lead, limits, children }: Props) {
  const t = useTranslations("lab");
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <header className="space-y-2">
        <p>
          <a href="/lab" className="inline-flex min-h-8 items-center text-link underline underline-offset-4">
            {t("title")}
          </a>
        </p>
        <h1 className="font-title text-3xl sm:text-4xl">{title}</h1>
        <p className="max-w-prose text-ink-soft">{lead}</p>
      </header>
      {children}
      <section aria-labelledby="lab-limits" className="max-w-prose space-y-1">
        <h2 id="lab-limits" className="font-semibold">
          {t("limits")}
        </h2>
        <ul className="list-disc space-y-1 pl-5 text-ink-soft">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
