import { useTranslations } from "next-intl";
import type { Dashboard } from "@/lib/domains/visits/visit";
import { BarList } from "./bar-list";
import { csvAddress } from "./csv";
import { shareOf, sumOf } from "./facts";
import { FigureCard } from "./figure-card";
import { useFormats } from "./formats";

/** The pages that were seen most, as their addresses. */
export function PagesCard({ range, topPages }: Pick<Dashboard, "range" | "topPages">) {
  const t = useTranslations("adminFigures");
  const { number, percent } = useFormats();
  const [first] = topPages;
  const whole = sumOf(topPages.map(({ visits }) => visits));
  return (
    <FigureCard
      id="pages"
      title={t("pages.title")}
      sentence={
        first
          ? t("pages.sentence", { page: first.path, share: percent(shareOf(first.visits, whole)) })
          : t("pages.none")
      }
      table={{
        columns: [t("pages.column"), t("measures.visits")],
        rows: topPages.map(({ path, visits }) => ({ key: path, cells: [path, number(visits)] })),
      }}
      csv={csvAddress("topPages", range)}
      note={first && t("utc")}
    >
      <BarList
        bars={topPages.map(({ path, visits }) => ({ key: path, name: path, value: visits, text: number(visits) }))}
      />
    </FigureCard>
  );
}

/** The sites that visits came from, as hosts alone. */
export function HostsCard({ range, hosts }: Pick<Dashboard, "range" | "hosts">) {
  const t = useTranslations("adminFigures");
  const { number, percent } = useFormats();
  const nameOf = (host: string) => host || t("hosts.direct");
  const whole = sumOf(hosts.map(({ visits }) => visits));
  const first = hosts.find(({ host }) => host);
  const direct = hosts.find(({ host }) => !host);
  const sentence = [
    first && t("hosts.sentence", { host: first.host, share: percent(shareOf(first.visits, whole)) }),
    direct && t("hosts.own", { share: percent(shareOf(direct.visits, whole)) }),
  ];
  return (
    <FigureCard
      id="hosts"
      title={t("hosts.title")}
      sentence={sentence.filter(Boolean).join(" ") || t("hosts.none")}
      table={{
        columns: [t("hosts.column"), t("measures.visits")],
        rows: hosts.map(({ host, visits }) => ({ key: host, cells: [nameOf(host), number(visits)] })),
      }}
      csv={csvAddress("hosts", range)}
      note={hosts.length > 0 && t("utc")}
    >
      <BarList
        bars={hosts.map(({ host, visits }) => ({
          key: host,
          name: nameOf(host),
          value: visits,
          text: number(visits),
          paint: "orange" as const,
        }))}
      />
    </FigureCard>
  );
}
