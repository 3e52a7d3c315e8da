"use client";

import { useTranslations } from "next-intl";
import { callApi } from "@/components/api/client";
import { MAILED_KINDS, type MailedKind } from "@/lib/domains/accounts/account";
import { KindSwitches } from "./kind-switches";

/** What to hear by mail. */
export function MailedSettings({ mailed, labelledBy }: { mailed: MailedKind[]; labelledBy: string }) {
  const t = useTranslations("settings");
  return (
    <fieldset aria-labelledby={labelledBy} className="space-y-1">
      <KindSwitches
        kinds={MAILED_KINDS}
        chosen={mailed}
        marks="chosen"
        nameOf={(kind) => t(`mailed.kinds.${kind}`)}
        save={(wish) => callApi("PATCH /api/me", { body: { mailed: wish } })}
      />
    </fieldset>
  );
}
