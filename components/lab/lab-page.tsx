import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  title: string;
  /** What it does, in a sentence or two. */
  lead: string;
  /** What it can't know, and what becomes of a photo; each a sentence. */
  limits: readonly string[];
  children: ReactNode;
};

/** A page of the lab: what it does, the thing itself, and what it can't know. */
export function LabPage({ title, lead, limits, children }: Props) {
  const t = useTranslations("lab");
  return (
    <article className="mx-auto max-w-3xl space-y-6">
      <header className="space-y-2">
        <p className="text-sm">
          <Link href="/lab" prefetch={false} className="inline-flex min-h-6 items-center text-link hover:underline">
            {t("title")}
          </Link>
        </p>
        <h1 className="font-title text-3xl sm:text-4xl">{title}</h1>
        <p className="max-w-prose text-ink-soft">{lead}</p>
      </header>
      {children}
      <section aria-labelledby="lab-limits" className="crayon-edge border-line! bg-sheet-deep px-5 py-4">
        <h2 id="lab-limits" className="font-semibold">
          {t("limits")}
        </h2>
        <ul className="mt-1 list-disc space-y-1 pl-5 text-ink-soft text-sm">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}
