import { useTranslations } from "next-intl";

/** Seconds as a person says them: "40 seconds", "32 minutes", "3 h 20 min". */
export function useSpan(): (seconds: number) => string {
  const t = useTranslations("gpuTold.span");
  return (seconds) => {
    const whole = Math.max(0, Math.round(seconds));
    if (whole < 60) return t("seconds", { seconds: whole });
    const all = Math.round(whole / 60);
    const [hours, minutes] = [Math.floor(all / 60), all % 60];
    if (hours === 0) return t("minutes", { minutes });
    return minutes === 0 ? t("hours", { hours }) : t("hoursAndMinutes", { hours, minutes });
  };
}
