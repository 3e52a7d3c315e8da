import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CellFigures } from "@/lib/domains/cells/cell";
import { useFigures } from "../figures";
import { DEAD_COLOUR, LIVE_COLOUR } from "./rings";

/** The figures of a picture, each beside the ring that stands for it. They change as it is corrected. */
export function Legend({ figures }: { figures: CellFigures }) {
  const t = useTranslations("labCells");
  const { share } = useFigures();
  const { total, live, dead, ratio } = figures;
  return (
    <div className="paper-sheet p-4">
      <p className="flex items-baseline justify-between gap-3">
        <span>{t("total")}</span>
        <strong className="font-title text-4xl tabular-nums">{total}</strong>
      </p>
      <dl className="space-y-1">
        <Row name={t("live")} value={live}>
          <circle cx="12" cy="12" r="8" fill="none" stroke={LIVE_COLOUR} strokeWidth="3.5" />
        </Row>
        <Row name={t("dead")} value={dead}>
          <rect x="4" y="4" width="16" height="16" fill="none" stroke={DEAD_COLOUR} strokeWidth="3.5" />
        </Row>
        <Row name={t("share")} value={share(ratio)} />
      </dl>
    </div>
  );
}

function Row({ name, value, children }: { name: string; value: number | string; children?: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-3">
      <dt className="flex items-center gap-2">
        {children && (
          <svg viewBox="0 0 24 24" className="size-6 rounded bg-white" aria-hidden>
            {children}
          </svg>
        )}
        {name}
      </dt>
      <dd className="font-semibold tabular-nums">{value}</dd>
    </div>
  );
}
