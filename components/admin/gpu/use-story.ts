import { useTranslations } from "next-intl";
import { useSpan } from "@/components/pictures/painters/told/use-span";
import type { GpuPanel } from "@/lib/domains/gpu/gpu";
import { useMoment } from "../moment";

/** What stops it; the other causes start it. */
const STOPS = ["admin", "idle", "quiet", "cap", "dayBudget", "monthBudget"] as const;

/** Since when it is on, who or what began that, and why it is about to end; nothing of one that sleeps. */
export function useStory(timeZone: string): (panel: GpuPanel) => string {
  const t = useTranslations("adminGpu");
  const moment = useMoment(timeZone);
  const span = useSpan();

  const startedBy = ({ hand, cause, by }: NonNullable<GpuPanel["run"]>) => {
    if (hand === "elsewhere") return t("startedBy.elsewhere");
    if (hand === "admin") return by?.name ? t("startedBy.admin", { name: by.name }) : t("startedBy.adminGone");
    return t(`startedBy.policy.${cause === "waiting" || cause === "writing" ? cause : "other"}`);
  };

  return ({ run, draining, order, kind }) => {
    if (kind === "none") return "";
    const cause = draining?.cause ?? (order?.act === "stop" ? order.cause : null);
    const held = STOPS.find((one) => one === cause);
    return [
      run && t("since", { at: moment(run.since), span: span(run.seconds) }),
      run && startedBy(run),
      held && t(`heldBy.${held}`),
    ]
      .filter(Boolean)
      .join(" ");
  };
}
