import Link from "next/link";
import { useTranslations } from "next-intl";
import { AccountMenu } from "@/components/account/account-menu";
import { buttonStyles } from "@/components/ui/button-styles";
import type { Locale } from "@/lib/shared/locale";
import { Brand } from "./brand";
import { LanguageSwitch } from "./language-switch";
import { ThemeToggle } from "./theme-toggle";

/** The top of every page; knows nothing of its reader until AccountMenu asks. */
export function Header({ locale }: { locale: Locale }) {
  const t = useTranslations("site");
  const labels = {
    account: t("account"),
    myPosts: t("myPosts"),
    gallery: t("gallery"),
    looks: t("looks"),
    settings: t("settings"),
    signOut: t("signOut"),
    signOutUnsaved: t("signOutUnsaved"),
    signOutFailed: t("signOutFailed"),
  };
  return (
    <header className="sticky top-0 z-30 border-b bg-paper/90 backdrop-blur-sm">
      <nav aria-label={t("nav")} className="mx-auto flex min-h-16 max-w-6xl items-center gap-1 px-3 sm:gap-2 sm:px-6">
        <Link href="/" prefetch={false} className="mr-auto flex min-h-11 items-center rounded-lg no-underline">
          <Brand name={t("name")} />
        </Link>
        <div className="hidden sm:contents">
          <LanguageSwitch to={locale === "ko" ? "en" : "ko"} label={t("otherLanguage")} />
        </div>
        <ThemeToggle label={t("theme")} />
        <a href="/sign-in" className={`${buttonStyles({ variant: "ghost", size: "sm" })} guest-only min-h-11`}>
          {t("signIn")}
        </a>
        <a href="/write" className={`${buttonStyles({ size: "sm" })} member-only min-h-11`}>
          {t("write")}
        </a>
        <AccountMenu labels={labels} />
      </nav>
    </header>
  );
}
