"use client";

import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { perMinute } from "./rules/blink-rate";
import type { Watch } from "./rules/watch";
import type { Guard } from "./use-guard";

/** How somebody sits and blinks now, and what was counted. Not read out by itself: that would be a storm of words. */
export function GuardFacts({ guard, watch }: { guard: Guard; watch: Watch }) {
  const t = useTranslations("labGuard");
  const format = useFormatter();
  const { watchedS, badS, blinks, eyesS } = watch.totals;
  const rate = perMinute(blinks, eyesS);
  const bad = badS.down + badS.near + badS.tilt;
  const state = stateOf(guard, watch);
  const facts = [
    [t("facts.minutes"), t("minutes", { minutes: Math.floor(watchedS / 60) })],
    [t("facts.bad"), watchedS < 1 ? "–" : format.number(bad / watchedS, { style: "percent" })],
    [
      t("facts.blinks"),
      !watch.areEyesLearned || rate === null
        ? t("facts.counting", { blinks })
        : t("facts.rate", { rate: Math.round(rate) }),
    ],
  ];
  return (
    <div className="space-y-3" data-guard-state={state} data-guard-blinks={blinks}>
      <p className="flex items-center gap-2.5 font-semibold text-lg">
        <span aria-hidden className={cn("size-3.5 shrink-0 rounded-full border border-outline", DOTS[state])} />
        {t(`state.${state}`)}
      </p>
      <dl className="grid grid-cols-3 gap-x-3">
        {facts.map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="text-ink-soft text-sm">{name}</dt>
            <dd className="font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const DOTS = {
  good: "bg-green",
  down: "bg-orange",
  near: "bg-orange",
  tilt: "bg-orange",
  learning: "bg-yellow",
  looking: "bg-yellow",
  away: "bg-line",
  paused: "bg-line",
} as const;
type State = keyof typeof DOTS;

function stateOf({ phase }: Guard, watch: Watch): State {
  if (phase !== "on") return "paused";
  if (watch.isAway) return "away";
  if (watch.posture) return watch.posture;
  return watch.learned > 0 && watch.learned < 1 ? "learning" : "looking";
}
