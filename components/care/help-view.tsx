import { useTranslations } from "next-intl";
import { HELP_LINES, PLACES } from "@/lib/shared/hurt/help-lines";
import { Lamp } from "./lamp";
import { Lines } from "./lines";
import { ShowAgain } from "./show-again";

/** All help lines of all places, the same page for everybody. */
export function HelpView() {
  const t = useTranslations("care");
  const checked = HELP_LINES.korea[0].checked;
  return (
    <article className="paper-sheet mx-auto max-w-2xl space-y-7 p-5 sm:p-8">
      <header className="flex items-start gap-4">
        <Lamp className="size-14 shrink-0" />
        <div className="min-w-0 space-y-1">
          <h1 className="font-title text-3xl sm:text-4xl">{t("page.title")}</h1>
          <p className="text-ink-soft">{t("page.text")}</p>
        </div>
      </header>
      {PLACES.map((place) => (
        <section key={place} aria-labelledby={`help-${place}`} className="space-y-2">
          <h2 id={`help-${place}`} className="font-semibold">
            {t(`page.places.${place}`)}
          </h2>
          <Lines lines={HELP_LINES[place]} />
          {place === "elsewhere" && <p className="text-sm">{t("elsewhere")}</p>}
        </section>
      ))}
      <footer className="space-y-3 border-t pt-4 text-ink-soft text-sm">
        <p>{t("page.card")}</p>
        <ShowAgain label={t("page.show")} done={t("page.shown")} />
        <p>{t("page.checked", { when: checked })}</p>
      </footer>
    </article>
  );
}
