import { useTranslations } from "next-intl";
import { useSpan } from "@/components/pictures/painters/told/use-span";
import { Card, CardTitle } from "@/components/ui/card";
import type { GpuPanel } from "@/lib/domains/gpu/gpu";
import { useFormats } from "../figures/formats";
import { zoneName } from "../figures/zones";
import { Fact } from "./fact";
import { isOn } from "./mood";

/** Hours of a month, as the cloud counts them. */
const MONTH_H = 730;
/** From here on a budget is nearly spent: the admins get a mail. */
const NEAR = 0.8;

/** What it costs now, and what it has cost, beside what it may. */
export function CostCard({ panel }: { panel: GpuPanel }) {
  const t = useTranslations("adminGpu.cost");
  const { money } = useFormats();
  const span = useSpan();
  const { policy, run, spent } = panel;
  const disk = policy.diskPerMonth / MONTH_H;
  const now = isOn(panel) ? policy.pricePerHour : 0;
  return (
    <Card className="space-y-2">
      <CardTitle>{t("title")}</CardTitle>
      <dl>
        <Fact name={t("now")}>
          {panel.state === "unknown"
            ? t("nowUnknown", { price: money(policy.pricePerHour) })
            : now > 0
              ? t("nowOn", { price: money(now) })
              : disk > 0
                ? t("nowOff", { price: money(disk) })
                : t("nowNothing")}
        </Fact>
        {run && <Fact name={t("run")}>{t("runText", { cost: money(run.cost), span: span(run.seconds) })}</Fact>}
        <Spent name={t("today")} spent={spent.today} budget={policy.dayBudget} />
        <Spent name={t("month")} spent={spent.month} budget={policy.monthBudget} />
      </dl>
      <p className="text-ink-soft text-sm">
        {policy.diskPerMonth > 0 && `${t("disk", { price: money(policy.diskPerMonth) })} `}
        {t("zone", { zone: zoneName(policy.timeZone) })}
      </p>
    </Card>
  );
}

/** What was spent of a budget, as words and as a bar. */
function Spent({ name, spent, budget }: { name: string; spent: number; budget: number | null }) {
  const t = useTranslations("adminGpu.cost");
  const { money, percent } = useFormats();
  if (budget === null) return <Fact name={name}>{t("noBudget", { spent: money(spent) })}</Fact>;
  const share = spent / budget;
  const paint = share >= 1 ? "--red" : share >= NEAR ? "--orange" : "--green";
  return (
    <Fact
      name={name}
      below={
        <div aria-hidden className="h-3 overflow-hidden rounded-full border border-outline/60 bg-sheet-deep">
          <div className="h-full" style={{ width: `${Math.min(100, share * 100)}%`, background: `var(${paint})` }} />
        </div>
      }
    >
      {t("ofBudget", { spent: money(spent), budget: money(budget) })}{" "}
      <span className="text-ink-soft">({t("meter", { share: percent(share) })})</span>
    </Fact>
  );
}
