import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { useLocalTime } from "@/components/ui/use-local-time";

/** Why somebody whose password is right may not come in now, and until when. */
export function SuspensionNotice({ reason, until }: { reason: string; until: string | null }) {
  const t = useTranslations("account.suspended");
  const localTime = useLocalTime();
  const end = until && localTime(until, { dateStyle: "long", timeStyle: "short", hourCycle: "h23" });
  return (
    <Alert>
      <p>{end ? t("until", { until: end }) : t("open")}</p>
      <p className="mt-1 whitespace-pre-line">{t("reason", { reason })}</p>
      <p className="mt-1">{t("answer")}</p>
    </Alert>
  );
}
