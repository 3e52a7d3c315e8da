import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/shared/locale";
import { LanguageSwitch } from "./language-switch";

/** The end of every page; on a phone the language switch lives here. */
export function Footer({ locale }: { locale: Locale }) {
  const t = useTranslations("site");
  return (
    <footer className="mt-16 border-t">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-6 text-ink-soft text-sm sm:px-6">
        <p>
          {t("footer")} {t("artwork")}
        </p>
        <Link href="/help" prefetch={false} className="ml-auto underline-offset-4 hover:underline">
          {t("help")}
        </Link>
        <LanguageSwitch to={locale === "ko" ? "en" : "ko"} label={t("otherLanguage")} />
      </div>
    </footer>
  );
}
