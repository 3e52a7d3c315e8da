import { useLocale, useTranslations } from "next-intl";
import { TryIt } from "@/components/try/try-it";

/** For guests: what this is, shown by what they write themselves, and where to begin. */
export function Hero() {
  const t = useTranslations("feed");
  const labels = {
    label: t("try.label"),
    example: t("try.example"),
    keep: t("try.keep"),
    hint: t("try.hint"),
    start: t("start"),
    clear: t("try.clear"),
    unkept: t("try.unkept"),
  };
  const title = (
    <>
      <h1 className="font-title text-4xl sm:text-5xl lg:text-6xl">{t("heroTitle")}</h1>
      <p className="text-ink-soft text-lg">{t("heroText")}</p>
    </>
  );
  return (
    <section className="guest-only mb-12 grid grid-cols-1 items-center gap-8 pt-4 sm:grid-cols-[1.1fr_1fr] sm:pt-8">
      <TryIt locale={useLocale()} labels={labels} title={title}>
        {/* biome-ignore lint/performance/noImgElement: a file of our own in its final size */}
        <img
          src="/hero.webp"
          alt={t("heroAlt")}
          width={480}
          height={480}
          fetchPriority="high"
          className="h-auto w-full rounded"
        />
      </TryIt>
    </section>
  );
}
