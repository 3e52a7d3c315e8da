import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { forAdmins, metadataForAdmins } from "@/app/[locale]/for-admins";
import { DeskPage } from "@/components/admin/desk-page";
import { GpuCharts } from "@/components/admin/gpu/charts/charts";
import { EventsList } from "@/components/admin/gpu/events-list";
import { GpuNow } from "@/components/admin/gpu/gpu-now";
import { NoneCard } from "@/components/admin/gpu/none-card";
import { MoneyForm } from "@/components/admin/gpu/policy/money-form";
import { PilotForm } from "@/components/admin/gpu/policy/pilot-form";
import { RANGES, rangeOf } from "@/components/admin/gpu/range";
import { SuggestionCard } from "@/components/admin/gpu/suggestion-card";
import { FilterLinks } from "@/components/site/filter-links";
import { Messages } from "@/components/site/messages";
import { today } from "@/lib/shared/day";
import { FIRST_ITEMS } from "@/lib/shared/page";
import { services } from "@/lib/site/services";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Promise<Metadata> {
  return metadataForAdmins(async () => ({ title: (await getTranslations("adminDesk"))("gpu") }));
}

/** The machine that costs by the hour: how it is, when it wakes and sleeps, what it did and what that cost. */
export default function GpuPage({ searchParams }: Props) {
  return forAdmins(async ({ timeZone }) => {
    const { gpu } = services();
    const [panel, t, past] = await Promise.all([
      gpu.panel(),
      getTranslations("adminGpu"),
      getTranslations("adminGpuPast"),
    ]);
    const { policy, type } = panel;
    const days = rangeOf((await searchParams).range, today(policy.timeZone));
    const [figures, suggestion, events] = await Promise.all([
      gpu.figures(days.from, days.to),
      gpu.suggest(),
      gpu.events({ limit: FIRST_ITEMS }),
    ]);
    const sections = {
      now: t("nowTitle"),
      pilot: t("pilotTitle"),
      figures: t("figuresTitle"),
      events: t("eventsTitle"),
    };
    const section = (id: keyof typeof sections, children: ReactNode) => (
      <section aria-labelledby={id} className="space-y-4 pt-4">
        <h2 id={id} className="scroll-mt-20 font-title text-2xl sm:text-3xl">
          {sections[id]}
        </h2>
        {children}
      </section>
    );
    const hasPast = panel.kind !== "none" || events.items.length > 0;
    return (
      <DeskPage desk="gpu" lead={t("lead")}>
        <Messages of={["adminGpu", "adminGpuPilot", "adminGpuPast", "gpuTold", "adminFigures", "common", "errors"]}>
          {panel.kind === "none" ? (
            <NoneCard />
          ) : (
            <>
              <nav aria-label={t("sections")} className="flex flex-wrap gap-x-5">
                {Object.entries(sections).map(([id, name]) => (
                  <a key={id} href={`#${id}`} className="inline-flex min-h-11 items-center text-link underline">
                    {name}
                  </a>
                ))}
              </nav>
              {section("now", <GpuNow first={panel} timeZone={timeZone} />)}
              {section(
                "pilot",
                <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
                  <PilotForm key={JSON.stringify(policy)} policy={policy} ownZone={timeZone} />
                  <div className="space-y-5">
                    <MoneyForm policy={policy} type={type} />
                    <SuggestionCard suggestion={suggestion} />
                  </div>
                </div>,
              )}
            </>
          )}
          {hasPast && (
            <>
              {section(
                "figures",
                <>
                  <FilterLinks
                    label={past("range.label")}
                    choices={RANGES.map((length) => ({
                      href: `/admin/gpu?range=${length}#figures`,
                      text: length === 365 ? past("range.year") : past("range.days", { days: length }),
                      chosen: length === days.length,
                    }))}
                  />
                  <GpuCharts figures={figures} days={days} />
                </>,
              )}
              {section(
                "events",
                <>
                  <EventsList first={events} timeZone={timeZone} />
                  <a
                    href="/api/admin/gpu/events.csv"
                    download
                    className="inline-flex min-h-11 items-center text-link underline underline-offset-4"
                  >
                    {past("events.csv")}
                  </a>
                </>,
              )}
            </>
          )}
        </Messages>
      </DeskPage>
    );
  });
}
