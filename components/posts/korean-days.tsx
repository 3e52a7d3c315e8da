import { useLocale, useTranslations } from "next-intl";
import { DaysSwitch } from "./days-switch";

/** On Korean pages: the switch of a list of days. Others have none. For server components. */
export function KoreanDays() {
  const locale = useLocale();
  const t = useTranslations("feed");
  return locale === "ko" ? <DaysSwitch label={t("koreanOnly")} /> : null;
}
