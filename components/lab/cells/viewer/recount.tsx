"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { CountedPicture, CountSettings } from "@/lib/domains/cells/cell";
import { useFigures } from "../figures";
import { SettingsPanel } from "./settings-panel";
import type { Trial } from "./use-trial";

type Props = {
  picture: CountedPicture;
  pictures: number;
  settings: CountSettings;
  /** Null where no other settings are tried. */
  trial: Trial | null;
  isCorrected: boolean;
  onSettings: (settings: CountSettings) => void;
  onForget: () => void;
  onRecount: (settings: CountSettings, isForAll: boolean) => Promise<void>;
  /** What was corrected goes first, so that the version is known. */
  beforeRecount: () => Promise<void>;
};

/** Settings with what they would find, and counting anew by them. */
export function Recount(props: Props) {
  const { picture, pictures, settings, trial, isCorrected, onSettings, onForget, onRecount, beforeRecount } = props;
  const t = useTranslations("labCells");
  const error = useErrorText();
  const { line } = useFigures();
  const [isForAll, setForAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    await beforeRecount();
    await onRecount(settings, isForAll);
    setBusy(false);
    onForget();
  };
  const tried = trial && "last" in trial ? trial.last : null;
  return (
    <details className="paper-sheet group p-4" open={trial !== null || undefined}>
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-link">{t("settings")}</summary>
      <div className="pt-3">
        <SettingsPanel settings={settings} usedLeastSize={picture.leastSize} size={picture} onChange={onSettings}>
          {trial && (
            <div className="space-y-3 border-line border-t pt-3">
              <p role="status" aria-busy={trial.state === "counting"}>
                {tried ? t("wouldBe", { figures: line(tried) }) : t("counting")}
              </p>
              {trial.state === "failed" && <Alert variant="danger">{error(trial.code)}</Alert>}
              {isCorrected && <p className="text-ink-soft text-sm">{t("dropsCorrections")}</p>}
              {pictures > 1 && (
                <label className="flex min-h-11 items-center gap-2">
                  <input
                    type="checkbox"
                    checked={isForAll}
                    onChange={({ target }) => setForAll(target.checked)}
                    className="size-5 accent-primary"
                  />
                  {t("forAll", { count: pictures })}
                </label>
              )}
              <div className="flex flex-wrap gap-2">
                <Button disabled={busy || trial.state !== "counted"} onClick={take}>
                  {busy ? t("counting") : t("countAnew")}
                </Button>
                <Button variant="outline" disabled={busy} onClick={onForget}>
                  {t("keepAsIs")}
                </Button>
              </div>
            </div>
          )}
        </SettingsPanel>
      </div>
    </details>
  );
}
