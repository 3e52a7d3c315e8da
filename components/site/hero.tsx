import { useTranslations } from "next-intl";
import { buttonStyles } from "@/components/ui/button-styles";

/** For guests: what this is, shown by one picture that the painter drew, and where to begin. */
export function Hero() {
  const t = useTranslations("feed");
  return (
    <section className="guest-only mb-12 grid grid-cols-1 items-center gap-8 pt-4 sm:grid-cols-[1.1fr_1fr] sm:pt-8">
      <div className="space-y-5 text-center sm:text-left">
        <h1 className="font-title text-4xl sm:text-5xl lg:text-6xl">{t("heroTitle")}</h1>
        <p className="text-ink-soft text-lg">{t("heroText")}</p>
        <a href="/write" className={buttonStyles({ size: "lg" })}>
          {t("start")}
        </a>
      </div>
      <figure className="paper-sheet relative mx-auto w-full max-w-sm rotate-1 p-3 pb-2">
        <span aria-hidden className="absolute -top-3 left-1/2 h-6 w-24 -translate-x-1/2 -rotate-2 bg-yellow/60" />
        {/* biome-ignore lint/performance/noImgElement: a file of our own in its final size */}
        <img
          src="/hero.webp"
          alt={t("heroAlt")}
          width={480}
          height={480}
          fetchPriority="high"
          className="h-auto w-full rounded"
        />
        <figcaption className="py-2 text-center text-sm">{t("heroCaption")}</figcaption>
      </figure>
    </section>
  );
}
