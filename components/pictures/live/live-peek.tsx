"use client";

import { useLocale, useTranslations } from "next-intl";
import { LiveCanvas } from "./live-canvas";
import type { Live } from "./use-live";

/** On a phone the picture is below the text: beside the bar's buttons it is seen small, and a touch leads to it. */
export function LivePeek({ live }: { live: Live }) {
  "use memo";
  const t = useTranslations("picture.live");
  const locale = useLocale();
  if (!live.isShown || !live.drawn) return null;
  return (
    <button
      type="button"
      aria-label={t("peek")}
      onClick={() => document.getElementById("picture")?.scrollIntoView({ block: "start" })}
      className="mr-auto size-12 shrink-0 overflow-hidden rounded-lg border-2 border-line lg:hidden"
    >
      <LiveCanvas drawn={live.drawn} alt={live.drawn.alt[locale]} />
    </button>
  );
}
