import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import type { GpuPanel } from "@/lib/domains/gpu/gpu";
import { useMoment } from "../moment";

/** What passes by itself is a warning; what a person must mend is more than that. */
const PASSING = ["no_capacity", "throttled", "no_network"];

/** What the cloud has against it, in words, and what is to be done. */
export function ProblemNote({ panel, timeZone }: { panel: GpuPanel; timeZone: string }) {
  const t = useTranslations("adminGpu.problem");
  const moment = useMoment(timeZone);
  // Why it can't be seen now comes before why it did not start then.
  const failed = panel.state === "unknown" && panel.problem ? null : panel.failed;
  const problem = failed?.problem ?? panel.problem;
  if (!problem || panel.kind === "none") return null;
  return (
    <Alert variant={PASSING.includes(problem) ? "warning" : "danger"} className="space-y-1">
      <p className="font-semibold">{t("title")}</p>
      <p>{t(problem)}</p>
      {failed && (
        <p className="text-sm" suppressHydrationWarning>
          {t("failed", { count: failed.count, at: moment(failed.triesAgainAt, "second") })}
        </p>
      )}
    </Alert>
  );
}
