"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useErrorText } from "@/components/api/error-text";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Gender } from "@/lib/domains/accounts/account";
import type { DrawnPersonId, SavedLook, SavedLooks } from "@/lib/painters/looks";
import { LookPickers } from "./look-pickers";
import { PeopleRow } from "./people-row";
import { Portrait, useDrawing } from "./portrait";
import { SaveBar } from "./save-bar";
import { startingLook, withLook } from "./starting-look";
import { useLooks } from "./use-looks";

/** How the writer and their family look in every picture from now on. */
export function LooksEditor({ initial, gender }: { initial: SavedLooks; gender: Gender }) {
  const t = useTranslations("looks");
  const error = useErrorText();
  const draw = useDrawing();
  const { looks, change, state, failure, save } = useLooks(initial, t("leaveUnsaved"));
  const [who, setWho] = useState<DrawnPersonId>("me");
  const look = looks[who];
  const name = t(`people.${who}`);

  const set = (person: DrawnPersonId, next: SavedLook | null) => change((known) => withLook(known, person, next));
  const begin = (person: DrawnPersonId) => {
    set(person, startingLook(person, gender));
    setWho(person);
  };
  const remove = () => {
    set(who, null);
    setWho("me");
  };

  return (
    <div className="space-y-5">
      <PeopleRow looks={looks} who={who} draw={draw} onPick={setWho} onAdd={begin} />
      <Card className="space-y-5">
        <div className="grid grid-cols-1 items-start gap-6 sm:grid-cols-[11rem_minmax(0,1fr)]">
          <div className="space-y-3 text-center sm:sticky sm:top-24">
            <Portrait
              look={look ?? null}
              draw={draw}
              alt={t("preview", { name })}
              className="mx-auto h-48 rounded-field p-2 sm:h-56"
            />
            <h2 className="font-semibold text-lg">{name}</h2>
            {look && (
              <Button variant="ghost" size="sm" onClick={remove}>
                {t(who === "me" ? "leaveToPainter" : "remove")}
              </Button>
            )}
          </div>
          {look ? (
            <LookPickers look={look} draw={draw} onChange={(more) => set(who, { ...look, ...more })} />
          ) : (
            <div className="space-y-4 self-center">
              <p>{t("unset")}</p>
              <Button variant="outline" onClick={() => begin(who)}>
                {t("begin")}
              </Button>
            </div>
          )}
        </div>
      </Card>
      {failure && state === "failed" && <Alert variant="danger">{error(failure)}</Alert>}
      <SaveBar state={state} onSave={() => void save()} />
    </div>
  );
}
