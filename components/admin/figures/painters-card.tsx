import { useTranslations } from "next-intl";
import type { Dashboard } from "@/lib/domains/visits/visit";
import { csvAddress } from "./csv";
import { sumOf } from "./facts";
import { FigureCard } from "./figure-card";
import { useFormats } from "./formats";
import { Legend } from "./legend";

/** What each painter drew, how long that takes, and why it did not. */
export function PaintersCard({ range, painters }: Pick<Dashboard, "range" | "painters">) {
  const t = useTranslations("adminFigures");
  const { number, duration } = useFormats();
  const nameOf = (painter: string) => {
    const key = `painters.names.${painter}` as "painters.names.crayon";
    return t.has(key) ? t(key) : painter;
  };
  const reasonOf = (code: string) => {
    const key = `painters.codes.${code}` as "painters.codes.painter_failed";
    return t.has(key) ? t(key) : code;
  };
  const done = sumOf(painters.map((painter) => painter.done));
  const failed = sumOf(painters.map((painter) => painter.failed));
  const timed = painters.flatMap(({ painter, medianMs }) => (medianMs === null ? [] : [{ painter, medianMs }]));
  const fastest = timed.toSorted((a, b) => a.medianMs - b.medianMs)[0];
  return (
    <FigureCard
      id="painters"
      title={t("painters.title")}
      sentence={
        done + failed > 0
          ? t("painters.sentence", {
              done,
              failed,
              fastest: fastest
                ? t("painters.fastest", { painter: nameOf(fastest.painter), time: duration(fastest.medianMs) })
                : "",
            })
          : t("painters.none")
      }
      drawing={
        done + failed > 0
          ? {
              kind: "stack",
              labels: painters.map(({ painter }) => nameOf(painter)),
              series: [
                { name: t("painters.done"), data: painters.map((painter) => painter.done), paint: "orange" },
                { name: t("painters.failed"), data: painters.map((painter) => painter.failed), paint: "outline" },
              ],
              height: 220,
            }
          : undefined
      }
      table={{
        columns: (["column", "done", "failed", "median", "reasons"] as const).map((name) => t(`painters.${name}`)),
        rows: painters.map(({ painter, medianMs, reasons, ...counts }) => ({
          key: painter,
          cells: [
            nameOf(painter),
            number(counts.done),
            number(counts.failed),
            medianMs === null ? "–" : duration(medianMs),
            reasons.map(({ code, count }) => t("painters.reason", { reason: reasonOf(code), count })).join(" · ") ||
              t("painters.noReason"),
          ],
        })),
      }}
      csv={csvAddress("painters", range)}
      note={done + failed > 0 && t("utc")}
    >
      {done + failed > 0 && (
        <Legend
          items={[
            { name: t("painters.done"), paint: "orange", value: number(done) },
            { name: t("painters.failed"), paint: "outline", value: number(failed) },
          ]}
        />
      )}
      {failed > 0 && (
        <div className="space-y-1 text-sm">
          <h3 className="font-semibold">{t("painters.reasons")}</h3>
          <ul className="list-disc space-y-0.5 pl-5">
            {painters.flatMap(({ painter, reasons }) =>
              reasons.map(({ code, count }) => (
                <li key={painter + code}>
                  {nameOf(painter)}: {t("painters.reason", { reason: reasonOf(code), count })}
                </li>
              )),
            )}
          </ul>
        </div>
      )}
    </FigureCard>
  );
}
