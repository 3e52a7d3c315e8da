import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/shared/locale";
import { LanguageSwitch } from "./language-switch";
import { classOfReader, roomsAt } from "./rooms";

/** The end of every page; on a phone the language switch lives here. */
export function Footer({ locale }: { locale: Locale }) {
  const t = useTranslations("site");
  return (
    <footer className="mt-16 border-t">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-6 text-ink-soft text-sm sm:px-6">
        <p>
          {t("footer")} {t("artwork")}
        </p>
        {roomsAt("footer").map((room) => (
          <Link
            key={room.path}
            href={room.path}
            prefetch={false}
            className={`inline-flex min-h-11 items-center underline-offset-4 first-of-type:ml-auto hover:underline ${classOfReader(room)}`}
          >
            {t(room.name)}
          </Link>
        ))}
        <LanguageSwitch to={locale === "ko" ? "en" : "ko"} label={t("otherLanguage")} />
      </div>
    </footer>
  );
}
