import { useTranslations } from "next-intl";
import type { Dashboard } from "@/lib/domains/visits/visit";
import { AgentSwitch } from "./agent-switch";
import { BarList } from "./bar-list";
import { csvAddress } from "./csv";
import { shareOf, sumOf } from "./facts";
import { FigureCard } from "./figure-card";
import { useFormats } from "./formats";

/** Kinds of browsers; one that is no reader is taken out of all numbers here, and brought back. */
export function AgentsCard({ range, agents }: Pick<Dashboard, "range" | "agents">) {
  const t = useTranslations("adminFigures");
  const { number, percent } = useFormats();
  const counted = agents.filter(({ dropped }) => !dropped);
  const whole = sumOf(counted.map(({ visits }) => visits));
  const nameOf = (kind: (typeof agents)[number]["kind"]) => t(`agents.names.${kind}`);
  const left = agents.filter(({ dropped }) => dropped).map(({ kind }) => nameOf(kind));
  const shares = counted
    .filter(({ visits }) => visits > 0)
    .toSorted((a, b) => b.visits - a.visits)
    .map(({ kind, visits }) => t("agents.part", { kind: nameOf(kind), share: percent(shareOf(visits, whole)) }));
  return (
    <FigureCard
      id="agents"
      title={t("agents.title")}
      sentence={
        shares.length > 0
          ? t("agents.sentence", { shares: shares.join(", "), dropped: left.length, names: left.join(", ") })
          : t("agents.none")
      }
      table={{
        columns: [t("agents.column"), t("measures.visits"), t("agents.switch")],
        rows: agents.map(({ kind, visits, dropped }) => ({
          key: kind,
          cells: [nameOf(kind), number(visits), t(dropped ? "agents.dropped" : "agents.counted")],
        })),
      }}
      csv={csvAddress("agents", range)}
      note={t("agents.odd")}
    >
      <BarList
        bars={agents
          .toSorted((a, b) => b.visits - a.visits)
          .map(({ kind, visits, dropped }) => ({
            key: kind,
            name: dropped ? `${nameOf(kind)} (${t("agents.dropped")})` : nameOf(kind),
            value: visits,
            text: number(visits),
            paint: dropped ? ("line" as const) : ("blue" as const),
            aside: (
              <AgentSwitch
                kind={kind}
                dropped={dropped}
                text={t(dropped ? "agents.back" : "agents.drop")}
                label={t(dropped ? "agents.backOf" : "agents.dropOf", { kind: nameOf(kind) })}
              />
            ),
          }))}
      />
    </FigureCard>
  );
}
