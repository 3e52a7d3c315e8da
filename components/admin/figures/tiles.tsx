import { useTranslations } from "next-intl";
import { type Dashboard, MEASURES, type Measure } from "@/lib/domains/visits/visit";
import type { Buckets } from "./buckets";
import { type Change, changeOf } from "./facts";
import { useFormats } from "./formats";
import { PAINT_OF_MEASURE } from "./palette";
import { Sparkline } from "./sparkline";

const ARROWS = { more: "▲", new: "▲", less: "▼", same: "＝", none: "＝" } as const satisfies Record<
  Change["to"],
  string
>;

/** How it stands now, whatever the days are. */
export function NowTiles({ now }: Pick<Dashboard, "now">) {
  const t = useTranslations("adminFigures");
  const { number } = useFormats();
  return (
    <section aria-labelledby="now" className="space-y-2">
      <h2 id="now" className="font-title text-2xl">
        {t("now.title")}
      </h2>
      <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {(["members", "posts", "pictures", "signedIn"] as const).map((name) => {
          const count = now[name];
          return (
            <div key={name} className="paper-sheet flex flex-col justify-between gap-1 p-4">
              <dt className="text-ink-soft text-sm">{t(`now.${name}`)}</dt>
              <dd className={count === null ? "font-semibold" : "font-title text-4xl tabular-nums"}>
                {count === null ? t("hidden") : number(count)}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** What the days brought, beside as many days before them. */
export function SumTiles({
  dashboard: { sums, before },
  buckets,
}: {
  dashboard: Dashboard;
  buckets: Buckets<Measure>;
}) {
  const t = useTranslations("adminFigures");
  const { number, days } = useFormats();
  return (
    <section aria-labelledby="sums" className="space-y-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="sums" className="font-title text-2xl">
          {t("sums.title")}
        </h2>
        <p className="text-ink-soft text-sm">{t("sums.before", { days: days(before.from, before.to) })}</p>
      </div>
      <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {MEASURES.map((measure) => (
          <div key={measure} className="paper-sheet flex flex-col justify-between gap-1 p-4">
            <dt className="text-ink-soft text-sm">{t(`measures.${measure}`)}</dt>
            <dd className="space-y-1">
              <span className="flex flex-wrap items-end justify-between gap-2">
                <span className="font-title text-3xl tabular-nums">{number(sums[measure].range)}</span>
                <Sparkline values={buckets.items.map((bucket) => bucket[measure])} paint={PAINT_OF_MEASURE[measure]} />
              </span>
              <Beside now={sums[measure].range} before={sums[measure].before} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Beside({ now, before }: { now: number; before: number }) {
  const t = useTranslations("adminFigures.sums");
  const { number, percent } = useFormats();
  const change = changeOf(now, before);
  const share = "share" in change ? percent(change.share) : "";
  return (
    <span className="block text-ink-soft text-sm">
      <span aria-hidden className="mr-1 text-xs">
        {ARROWS[change.to]}
      </span>
      {t(change.to, { share, before: number(before) })}
    </span>
  );
}
