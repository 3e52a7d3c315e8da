import { useLocale, useTranslations } from "next-intl";
import type { GpuTold } from "@/lib/domains/gpu/gpu";
import { useSpan } from "./use-span";

const DAY_MS = 86_400_000;

type Told = (
  told: GpuTold,
  /** A picture waits for it already: nobody is invited to ask for one. */
  isAsked?: boolean,
) => string | null;

/**
 * What a writer is told of a painter whose machine is not up: how it is, and what becomes of a picture; null where there
 * is nothing to tell.
 * @param timeZone where it is not the browser's own
 */
export function useTold(timeZone?: string): Told {
  const t = useTranslations("gpuTold");
  const span = useSpan();
  const name = useLocale() === "ko" ? "ko-KR" : "en-GB";
  const until = (moment: string) => {
    const at = new Date(moment);
    const time = { hour: "numeric", minute: "2-digit", hourCycle: "h23" } as const;
    const day = at.getTime() - Date.now() > DAY_MS ? ({ month: "long", day: "numeric" } as const) : {};
    return new Intl.DateTimeFormat(name, { ...time, ...day, timeZone }).format(at);
  };
  return (told, isAsked = false) => {
    const drawn = (when: "atThat" | "up", how: string) => `${how} ${t(isAsked ? `asked.${when}` : `ask.${when}`)}`;
    switch (told.is) {
      case "waking":
        if (told.seconds === null) return drawn("up", t("wakingLong"));
        return drawn("atThat", t("waking", { span: span(told.seconds) }));
      case "asleep":
        if (told.until !== null) return drawn("atThat", t("asleepUntil", { at: until(told.until) }));
        if (told.wakesIn === null) return drawn("up", t("asleep"));
        return t(isAsked ? "asleepAsked" : "asleepWakes", { span: span(told.wakesIn) });
      case "over_budget":
        if (told.until === null) return drawn("up", t("overBudgetOpen"));
        return drawn("atThat", t("overBudget", { at: until(told.until) }));
      case "no_capacity":
        return drawn("up", t("noCapacity"));
      default:
        return null;
    }
  };
}
