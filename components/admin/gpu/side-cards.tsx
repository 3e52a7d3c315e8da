import { useTranslations } from "next-intl";
import { useTold } from "@/components/pictures/painters/told/use-told";
import { Badge } from "@/components/ui/badge";
import { Card, CardTitle } from "@/components/ui/card";
import type { GpuPanel } from "@/lib/domains/gpu/gpu";
import { useFormats } from "../figures/formats";
import { useMoment } from "../moment";
import { Fact } from "./fact";
import { healthOf } from "./mood";

type Props = { panel: GpuPanel; timeZone: string };

const LOOKS = {
  unknown: "plain",
  asleep: "plain",
  silent: "warm",
  ready: "fresh",
  busy: "cool",
  unclear: "warm",
} as const;

/** What draws there: how it is, and what with. */
export function ServerCard({ panel, timeZone }: Props) {
  const t = useTranslations("adminGpu.server");
  const moment = useMoment(timeZone);
  const { server, type } = panel;
  const health = healthOf(panel);
  return (
    <Card className="space-y-2">
      <CardTitle>{t("title")}</CardTitle>
      <dl>
        <Fact name={t("health")}>
          <span className="flex flex-wrap justify-end gap-1.5">
            <Badge variant={LOOKS[health]}>{t(health)}</Badge>
            {server.draining && <Badge variant="warm">{t("draining")}</Badge>}
          </span>
        </Fact>
        <Fact name={t("model")}>{server.model ?? t("unknown")}</Fact>
        <Fact name={t("device")}>{server.device ?? t("unknown")}</Fact>
        <Fact name={t("queue")}>{server.queue === null ? t("unknown") : t("queueText", { count: server.queue })}</Fact>
        <Fact name={t("lastWorked")}>{server.lastWorkedAt ? moment(server.lastWorkedAt) : t("unknown")}</Fact>
        <Fact name={t("type")}>{type ?? t("unknown")}</Fact>
      </dl>
    </Card>
  );
}

/** Who waits for it, and what they hear meanwhile. */
export function PicturesCard({ panel, timeZone }: Props) {
  const t = useTranslations("adminGpu.pictures");
  const { number } = useFormats();
  const told = useTold(timeZone)(panel.told);
  return (
    <Card className="space-y-2">
      <CardTitle>{t("title")}</CardTitle>
      <dl>
        <Fact name={t("waiting")}>{number(panel.waiting)}</Fact>
        <Fact name={t("drawing")}>{number(panel.drawing)}</Fact>
      </dl>
      <div className="rounded-field bg-sheet-deep px-4 py-3 text-sm">
        <p className="font-semibold">{t("told")}</p>
        <p suppressHydrationWarning>
          {told ? <q>{told}</q> : t(panel.told.is === "none" ? "toldNone" : "toldNothing")}
        </p>
      </div>
      <p className="text-ink-soft text-sm">{t("secret")}</p>
    </Card>
  );
}
