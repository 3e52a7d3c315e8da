import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { buttonStyles } from "@/components/ui/button-styles";

type Props = {
  /** "2026-11" */
  month: string;
  /** Days of it that were written about. */
  count: number;
  /** The address of this month. */
  now?: string;
  /** Addresses of the months around it; null where the calendar ends. */
  earlier: string | null;
  later: string | null;
  isNow: boolean;
};

/** The name of a month, and the ways to those around it. */
export function MonthHead({ month, count, now = "/me/calendar", earlier, later, isNow }: Props) {
  const t = useTranslations("calendar");
  const locale = useLocale();
  const name = new Intl.DateTimeFormat(locale === "ko" ? "ko-KR" : "en-GB", {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${month}-01`));
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <div className="flex items-baseline gap-3">
        <h2 id="month" className="font-title text-2xl">
          {name}
        </h2>
        {!isNow && <p className="text-ink-soft text-sm">{t("monthCount", { count })}</p>}
      </div>
      <nav aria-label={name} className="flex items-center gap-1">
        {!isNow && (
          <Link
            href={now}
            prefetch={false}
            scroll={false}
            className={buttonStyles({ variant: "ghost", size: "sm", className: "min-h-11" })}
          >
            {t("now")}
          </Link>
        )}
        <Step href={earlier} label={t("earlier")} path="M10 3L5 8l5 5" />
        <Step href={later} label={t("later")} path="M6 3l5 5-5 5" />
      </nav>
    </div>
  );
}

function Step({ href, label, path }: { href: string | null; label: string; path: string }) {
  if (!href) return null;
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      aria-label={label}
      title={label}
      className={buttonStyles({ variant: "outline", size: "icon" })}
    >
      <svg
        viewBox="0 0 16 16"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        <path d={path} />
      </svg>
    </Link>
  );
}
