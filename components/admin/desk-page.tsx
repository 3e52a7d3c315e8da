import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FilterLinks } from "@/components/site/filter-links";
import { Handwriting } from "@/components/site/handwriting";
import { OPEN_MAX } from "@/lib/domains/reports/report";
import { DESKS, type Desk } from "./desks";
import { OpenCount } from "./order/open-count";

type Props = { desk: Desk; lead?: ReactNode; children: ReactNode };

/** The frame of an admin's page: the ways to the others, its heading, and what it is for. */
export async function DeskPage({ desk, lead, children }: Props) {
  const t = await getTranslations("adminDesk");
  const reports = await getTranslations("adminReports");
  const choices = DESKS.map(({ path, name }) => ({ href: path, text: t(name), chosen: name === desk }));
  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <FilterLinks label={t("desks")} choices={choices} />
        <OpenCount
          words={{ some: reports("waiting", { count: "{count}" }), many: reports("many", { count: "{count}" }) }}
          most={OPEN_MAX}
        />
      </div>
      <header className="space-y-1">
        <h1 className="font-title text-3xl sm:text-4xl">{t(desk)}</h1>
        {lead && <p className="max-w-prose text-ink-soft">{lead}</p>}
      </header>
      {children}
      <Handwriting />
    </div>
  );
}
