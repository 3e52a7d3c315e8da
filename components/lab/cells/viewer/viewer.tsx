"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { ChoiceTiles } from "@/components/ui/choice-tiles";
import { type CountedPicture, type CountSettings, countCells } from "@/lib/domains/cells/cell";
import { added, cellAt, flipped, type Point, removed } from "./correction";
import { Dish } from "./dish";
import { DishBar } from "./dish-bar";
import { Legend } from "./legend";
import { MODES, type Mode } from "./mode";
import { Recount } from "./recount";
import { ToDiary } from "./to-diary";
import { useCorrection } from "./use-correction";
import { useTrial } from "./use-trial";

type Props = {
  picture: CountedPicture;
  /** Pictures of the report: all of them may be counted by the same settings. */
  pictures: number;
  onSaved: (picture: CountedPicture) => void;
  /** Counted anew: the page shows what came of it. */
  onRecounted: (settings: CountSettings, isForAll: boolean) => Promise<void>;
};

/** One picture: its cells corrected by click, finger or key, counted anew by other settings, written into the diary. */
export function Viewer({ picture, pictures, onSaved, onRecounted }: Props) {
  const t = useTranslations("labCells");
  const correction = useCorrection(picture, onSaved);
  const { cells, change } = correction;
  const [mode, setMode] = useState<Mode>("flip");
  const [zoom, setZoom] = useState(1);
  const [asked, setAsked] = useState<CountSettings | null>(null);
  const trial = useTrial(picture, asked);
  const tried = "last" in trial ? trial.last : null;
  const figures = useMemo(() => countCells(cells), [cells]);

  const onPoint = (point: Point, reach: number, removes: boolean) => {
    const at = cellAt(cells, point, reach);
    if (removes || mode === "remove") return at >= 0 && change(removed(cells, at));
    if (mode === "add" || at < 0) return change(added(cells, point));
    change(flipped(cells, at));
  };
  const settings = asked ?? picture.settings;

  return (
    <section aria-label={picture.name} className="space-y-4">
      <div className="grid gap-4 lg:grid-cols-[1fr_20rem]">
        <div className="min-w-0 space-y-3">
          <ChoiceTiles
            legend={t("mode")}
            choices={MODES}
            value={mode}
            onChange={setMode}
            className="grid-cols-2 sm:grid-cols-4"
          >
            {(one) => t(`modes.${one}`)}
          </ChoiceTiles>
          <p className="text-ink-soft text-sm">{t(`modeHints.${mode}`)}</p>
          <Dish
            picture={picture}
            cells={cells}
            trial={tried?.cells ?? null}
            region={settings.region}
            mode={mode}
            zoom={zoom}
            onPoint={onPoint}
            onRegion={(region) => setAsked({ ...settings, region })}
            keys={{
              flip: (at) => change(flipped(cells, at)),
              remove: (at) => change(removed(cells, at)),
              add: (point) => change(added(cells, point)),
              undo: correction.undo,
            }}
          />
          <DishBar correction={correction} zoom={zoom} onZoom={setZoom} />
        </div>
        <div className="space-y-4">
          <Legend figures={figures} />
          {picture.warnings.map((warning) => (
            <Alert key={warning} variant="warning">
              {t(`warnings.${warning}`)}
            </Alert>
          ))}
          <Recount
            picture={picture}
            pictures={pictures}
            settings={settings}
            trial={asked ? trial : null}
            isCorrected={picture.isCorrected || correction.canUndo}
            onSettings={setAsked}
            onForget={() => setAsked(null)}
            onRecount={onRecounted}
            beforeRecount={correction.save}
          />
          <ToDiary picture={picture} before={correction.save} />
        </div>
      </div>
    </section>
  );
}
