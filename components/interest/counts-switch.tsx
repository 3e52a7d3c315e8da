"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { rememberCounts } from "@/components/account/reader-context";
import { callApi } from "@/components/api/client";

/** Whether I am shown how many like a day; it holds at once, on every page. */
export function CountsSwitch({ shown }: { shown: boolean }) {
  const t = useTranslations("interest");
  const [isOn, setOn] = useState(shown);
  const [failed, setFailed] = useState(false);
  const flip = async (wanted: boolean) => {
    setOn(wanted);
    setFailed(false);
    const result = await callApi("PATCH /api/me", { body: { showsCounts: wanted } });
    if (result.ok) return rememberCounts(wanted);
    setOn(!wanted);
    setFailed(true);
  };
  return (
    <div>
      <label className="flex min-h-11 items-start gap-3">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => flip(event.target.checked)}
          className="mt-1 size-5 shrink-0 accent-primary"
        />
        <span>{t("countsText")}</span>
      </label>
      <p role="alert" className="text-danger text-sm empty:hidden">
        {failed && t("countsFailed")}
      </p>
    </div>
  );
}
