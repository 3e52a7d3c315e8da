"use client";

import { useTranslations } from "next-intl";
import { KindSwitches } from "@/components/account/kind-switches";
import { callApi } from "@/components/api/client";
import { SWITCHED_KINDS, type SwitchedKind } from "@/lib/domains/notifications/notification";

/** Which news to hear. */
export function KindSettings({ untold }: { untold: SwitchedKind[] }) {
  const t = useTranslations("news");
  return (
    <fieldset className="space-y-1">
      <legend className="font-bold text-lg">{t("settings")}</legend>
      <p className="text-ink-soft">{t("settingsText")}</p>
      <KindSwitches
        kinds={SWITCHED_KINDS}
        chosen={untold}
        marks="others"
        nameOf={(kind) => t(`kinds.${kind}`)}
        save={(wish) => callApi("PATCH /api/me", { body: { untold: wish } })}
      />
    </fieldset>
  );
}
