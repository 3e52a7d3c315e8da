import { useTranslations } from "next-intl";

/** When the pages of a day open, as the form field `rule`. */
export function RuleChoice() {
  const t = useTranslations("diaries");
  return (
    <fieldset className="space-y-2">
      <legend className="mb-1.5 font-semibold text-sm">{t("ruleLegend")}</legend>
      {(["together", "open"] as const).map((rule) => (
        <label
          key={rule}
          className="relative flex cursor-pointer gap-3 rounded-field border-2 px-4 py-3 has-checked:border-outline has-checked:bg-sheet-deep has-focus-visible:outline-3 has-focus-visible:outline-blue"
        >
          <input
            type="radio"
            name="rule"
            value={rule}
            defaultChecked={rule === "together"}
            aria-describedby={`${rule}-text`}
            aria-label={t(`rules.${rule}`)}
            className="mt-1 size-4 shrink-0 accent-primary"
          />
          <span>
            <span className="block font-semibold">{t(`rules.${rule}`)}</span>
            <span id={`${rule}-text`} className="block text-ink-soft text-sm">
              {t(`ruleTexts.${rule}`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
