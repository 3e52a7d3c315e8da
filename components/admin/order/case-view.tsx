"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "@/components/api/client";
import { useErrorText } from "@/components/api/error-text";
import { useHere } from "@/components/site/use-here";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { CaseSummary, OpenedCase } from "@/lib/domains/reports/report";
import { CaseMarks } from "./case-marks";
import { CaseTitle } from "./case-title";
import { HidingsOfCase } from "./hidings-of-case";
import { CASES_CHANGED } from "./open-count";
import { SaidOfCase } from "./said-of-case";
import { SettleForm } from "./settle-form";
import { ThingOfCase } from "./thing-of-case";

/** One case. What was reported is fetched when the admin says so: that is when the audit writes that they read it. */
export function CaseView({ first }: { first: CaseSummary }) {
  const t = useTranslations("adminReports");
  const error = useErrorText();
  // Pressed before the page is awake it would do nothing.
  const isHere = useHere();
  const [opened, setOpened] = useState<OpenedCase | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const open = async () => {
    setBusy(true);
    setFailure(null);
    const result = await callApi("POST /api/admin/reports/{id}/read", { path: { id: first.id } });
    setBusy(false);
    if (!result.ok) return setFailure(error(result.code));
    setOpened(result.data);
  };
  const changed = async () => {
    setSaid(t("done"));
    dispatchEvent(new Event(CASES_CHANGED));
    await open();
  };
  const one = opened ?? first;
  return (
    <div className="space-y-5">
      <Card className="flex flex-col items-start gap-3">
        <h2 className="break-words text-xl">
          <CaseTitle of={one} />
        </h2>
        <CaseMarks of={one} />
        {!opened && (
          <>
            <p className="max-w-prose text-ink-soft">{t("openText")}</p>
            <Button disabled={busy || !isHere} onClick={() => void open()}>
              {t(busy ? "opening" : "open")}
            </Button>
          </>
        )}
        {failure && <Alert variant="danger">{failure}</Alert>}
        <p role="status" className="text-ink-soft text-sm empty:hidden">
          {said}
        </p>
      </Card>
      {opened && (
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <ThingOfCase of={opened} onChanged={changed} />
          <div className="space-y-5">
            <SaidOfCase of={opened} />
            <HidingsOfCase of={opened} onChanged={changed} />
            <SettleForm key={opened.state} of={opened} onDone={changed} />
          </div>
        </div>
      )}
    </div>
  );
}
