import { Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import type { HelpLine } from "@/lib/shared/hurt/help-lines";

/** Numbers to call, each with who answers. */
export function Lines({ lines }: { lines: readonly HelpLine[] }) {
  const t = useTranslations("care.lines");
  return (
    <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
      {lines.map(({ id, number }) => (
        <li key={id}>
          <a
            href={`tel:${number.replace(/[^\d+]/g, "")}`}
            className="flex min-h-12 items-center gap-3 rounded-field border border-line bg-sheet px-3 py-1.5 text-ink no-underline hover:bg-sheet-deep"
          >
            <Phone className="size-4 shrink-0 text-primary" aria-hidden />
            <span className="min-w-0">
              <span className="block font-semibold leading-tight">{number}</span>
              <span className="block text-ink-soft text-sm leading-snug">{t(id as Parameters<typeof t>[0])}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
