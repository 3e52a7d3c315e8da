import Link from "next/link";
import { useTranslations } from "next-intl";
import { AccountMenu } from "@/components/account/account-menu";
import { NewsBell } from "@/components/notifications/news-bell";
import { buttonStyles } from "@/components/ui/button-styles";
import type { Locale } from "@/lib/shared/locale";
import { Bell } from "./bell";
import { Brand } from "./brand";
import { DoorSign } from "./door-sign";
import { LanguageSwitch } from "./language-switch";
import { classOfReader, classOfWidth, roomsAt } from "./rooms";
import { ThemeToggle } from "./theme-toggle";

/** The top of every page; knows nothing of its reader until AccountMenu asks. */
export function Header({ locale, name }: { locale: Locale; name: string }) {
  const t = useTranslations("site");
  const news = useTranslations("news");
  const labels = {
    account: t("account"),
    signOut: t("signOut"),
    signOutUnsaved: t("signOutUnsaved"),
    signOutFailed: t("signOutFailed"),
  };
  const rooms = roomsAt("account menu").map(({ path, name, who }) => ({
    path,
    text: t(name),
    isAdmins: who === "admin",
  }));
  return (
    <header className="sticky top-0 z-30 border-b bg-paper/90 backdrop-blur-sm">
      <nav aria-label={t("nav")} className="mx-auto flex min-h-16 max-w-6xl items-center gap-1 px-3 sm:gap-2 sm:px-6">
        <Link href="/" prefetch={false} className="mr-auto flex min-h-11 items-center rounded-lg no-underline">
          <Brand name={name} />
        </Link>
        <div className="hidden sm:contents">
          <LanguageSwitch to={locale === "ko" ? "en" : "ko"} label={t("otherLanguage")} />
        </div>
        <ThemeToggle label={t("theme")} />
        {roomsAt("header", "phone").map((room) => (
          <a
            key={room.path}
            href={room.path}
            className={buttonStyles({
              variant: room.first ? "primary" : "ghost",
              size: "sm",
              className: [classOfReader(room), classOfWidth(room), "min-h-11", room.sign && "max-sm:w-11 max-sm:px-0"],
            })}
          >
            {room.sign ? (
              <>
                <DoorSign sign={room.sign} />
                <span className="max-sm:sr-only">{t(room.name)}</span>
              </>
            ) : (
              t(room.name)
            )}
          </a>
        ))}
        <NewsBell labels={{ news: news("title"), unread: news("unread", { count: "{count}" }) }}>
          <Bell />
        </NewsBell>
        <AccountMenu labels={labels} rooms={rooms} />
      </nav>
    </header>
  );
}
