import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** The outlines of a page that is on its way (`children`); said aloud too. */
export function Waiting({ className, children }: { className: string; children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <div className={className}>
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      {children}
    </div>
  );
}
