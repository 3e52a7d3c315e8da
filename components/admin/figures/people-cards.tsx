import { useTranslations } from "next-intl";
import { AGE_GROUPS, type Count, type Dashboard, GENDERS } from "@/lib/domains/visits/visit";
import { csvAddress } from "./csv";
import { hasHidden, peakOf, shareOf, sumOf } from "./facts";
import { FigureCard } from "./figure-card";
import { useFormats } from "./formats";
import { Legend } from "./legend";
import { PAINT_OF_GENDER } from "./palette";

/** A count, or that it is hidden: never a zero in its place. */
function useCount(): (count: Count) => string {
  const t = useTranslations("adminFigures");
  const { number } = useFormats();
  return (count) => (count === null ? t("hidden") : number(count));
}

/** The genders of members as a ring, and how often each came in the table. */
export function GendersCard({ range, genders, visitsOf }: Pick<Dashboard, "range" | "genders" | "visitsOf">) {
  const t = useTranslations("adminFigures");
  const { percent } = useFormats();
  const count = useCount();
  const counts = GENDERS.map((gender) => genders[gender]);
  const whole = sumOf(counts);
  const share = (gender: (typeof GENDERS)[number]) => percent(shareOf(genders[gender] ?? 0, whole));
  const shown = GENDERS.filter((gender) => genders[gender]);
  const shares = shown
    .toSorted((a, b) => (genders[b] ?? 0) - (genders[a] ?? 0))
    .map((gender) => t("genders.part", { gender: t(`genders.names.${gender}`), share: share(gender) }))
    .join(", ");
  return (
    <FigureCard
      id="genders"
      title={t("genders.title")}
      sentence={shares ? t("genders.sentence", { shares }) : t("genders.none")}
      drawing={
        shares
          ? {
              kind: "ring",
              labels: [],
              series: shown.map((gender) => ({
                name: t(`genders.names.${gender}`),
                data: [genders[gender]],
                paint: PAINT_OF_GENDER[gender],
              })),
              height: 220,
            }
          : undefined
      }
      table={{
        columns: [t("genders.column"), t("genders.members"), t("share"), t("genders.visits")],
        rows: GENDERS.map((gender) => ({
          key: gender,
          cells: [
            t(`genders.names.${gender}`),
            count(genders[gender]),
            genders[gender] === null ? t("hidden") : share(gender),
            count(visitsOf.genders[gender]),
          ],
        })),
      }}
      csv={csvAddress("genders", range)}
      note={shares && [t("fives"), hasHidden(counts) && t("hiddenNote"), t("utcPeople")].filter(Boolean).join(" ")}
    >
      <Legend
        items={GENDERS.map((gender) => ({
          name: t(`genders.names.${gender}`),
          paint: PAINT_OF_GENDER[gender],
          value: count(genders[gender]),
        }))}
      />
    </FigureCard>
  );
}

/** Age groups as columns, the genders on each other; a column with a hidden part has a mark. */
export function AgesCard({ range, ages, visitsOf }: Pick<Dashboard, "range" | "ages" | "visitsOf">) {
  const t = useTranslations("adminFigures");
  const count = useCount();
  const of = (group: (typeof AGE_GROUPS)[number]) => ages.find((row) => row.group === group)?.counts;
  const sums = AGE_GROUPS.map((group) => sumOf(GENDERS.map((gender) => of(group)?.[gender] ?? 0)));
  const isMarked = (group: (typeof AGE_GROUPS)[number]) =>
    hasHidden(GENDERS.map((gender) => of(group)?.[gender] ?? null));
  const marked = AGE_GROUPS.some(isMarked);
  const told = peakOf(sums.slice(0, -1));
  const largest = AGE_GROUPS.slice(0, -1).filter((_, at) => told && sums[at] === told.value);
  const unsaid = sums.at(-1) ?? 0;
  const isDrawn = sums.some((sum) => sum > 0);
  const names = AGE_GROUPS.map((group) => t(`ages.names.${group}`) + (isMarked(group) ? " *" : ""));
  return (
    <FigureCard
      id="ages"
      title={t("ages.title")}
      sentence={
        told
          ? t("ages.sentence", {
              group: largest.map((group) => t(`ages.names.${group}`)).join(", "),
              count: told.value,
              // Of all who are told, and not of those alone who said their age.
              most: largest.length > 1 ? "several" : 2 * told.value > sumOf(sums) ? "yes" : "no",
              unsaid,
            })
          : isDrawn
            ? t("ages.unsaid", { count: unsaid })
            : t("ages.none")
      }
      drawing={
        isDrawn
          ? {
              kind: "stack",
              labels: names,
              axis: AGE_GROUPS.map((group) => t(`ages.axis.${group}`) + (isMarked(group) ? "*" : "")),
              series: GENDERS.map((gender) => ({
                name: t(`genders.names.${gender}`),
                data: AGE_GROUPS.map((group) => of(group)?.[gender] ?? null),
                paint: PAINT_OF_GENDER[gender],
              })),
              height: 240,
            }
          : undefined
      }
      table={{
        columns: [t("ages.column"), ...GENDERS.map((gender) => t(`genders.names.${gender}`)), t("genders.visits")],
        rows: AGE_GROUPS.map((group) => ({
          key: group,
          cells: [
            t(`ages.names.${group}`),
            ...GENDERS.map((gender) => count(of(group)?.[gender] ?? null)),
            count(visitsOf.ages[group]),
          ],
        })),
      }}
      csv={csvAddress("ages", range)}
      note={isDrawn && [marked && t("ages.mark"), t("fives"), t("utcPeople")].filter(Boolean).join(" ")}
    >
      {isDrawn && (
        <Legend
          items={GENDERS.map((gender) => ({ name: t(`genders.names.${gender}`), paint: PAINT_OF_GENDER[gender] }))}
        />
      )}
    </FigureCard>
  );
}
