"use client";

import { Pause, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Live } from "./use-live";

/** What the live picture is, and what can be done with it. */
export function LiveTools({ live }: { live: Live }) {
  "use memo";
  const t = useTranslations("picture.live");
  return (
    <div className="space-y-2">
      <p className="text-ink-soft text-sm leading-snug">{t("follows")}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="outline"
          size="sm"
          title={t("anotherHint")}
          disabled={live.isEmpty}
          onClick={live.another}
          className="max-sm:px-3"
        >
          <RefreshCw className="size-4" aria-hidden />
          {t("another")}
        </Button>
        <Button variant="ghost" size="sm" onClick={() => live.turn(false)} className="max-sm:px-3">
          <Pause className="size-4" aria-hidden />
          {t("off")}
        </Button>
      </div>
    </div>
  );
}

/** Where pictures could follow the words, and do not. */
export function LiveSwitch({ live }: { live: Live }) {
  const t = useTranslations("picture.live");
  return (
    <Button variant="ghost" size="sm" onClick={() => live.turn(true)}>
      {t("on")}
    </Button>
  );
}
