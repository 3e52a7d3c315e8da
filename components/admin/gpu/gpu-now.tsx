"use client";

import { useTranslations } from "next-intl";
import type { GpuPanel } from "@/lib/domains/gpu/gpu";
import { useMoment } from "../moment";
import { CostCard } from "./cost-card";
import { moodOf } from "./mood";
import { OverrideCard } from "./override-card";
import { PicturesCard, ServerCard } from "./side-cards";
import { StateCard } from "./state-card";
import { usePanel } from "./use-panel";

type Props = {
  /** As it was when the page was made. */
  first: GpuPanel;
  timeZone: string;
};

/** The machine as it is at this moment, with all that is done about it now. */
export function GpuNow({ first, timeZone }: Props) {
  const t = useTranslations("adminGpu");
  const moment = useMoment(timeZone);
  const { panel, isLive, show } = usePanel(first);
  const mood = moodOf(panel);
  return (
    <div className="space-y-4">
      <StateCard panel={panel} mood={mood} timeZone={timeZone} onPanel={show} />
      {/* In two columns and not three: on a phone they stand in this order. */}
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <div className="space-y-5">
          <CostCard panel={panel} />
          <OverrideCard panel={panel} timeZone={timeZone} />
        </div>
        <div className="space-y-5">
          <ServerCard panel={panel} timeZone={timeZone} />
          <PicturesCard panel={panel} timeZone={timeZone} />
        </div>
      </div>
      <p className="flex flex-wrap items-center gap-x-2 text-ink-soft text-sm" suppressHydrationWarning>
        {isLive ? (
          <>
            <span aria-hidden className="size-2.5 rounded-full bg-green" />
            {t("live.on")} · {panel.seenAt ? t("seen", { at: moment(panel.seenAt, "second") }) : t("notSeen")}
          </>
        ) : (
          <span role="status">{t("live.off")}</span>
        )}
      </p>
    </div>
  );
}
