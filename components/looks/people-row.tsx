"use client";

import { useTranslations } from "next-intl";
import { ChoiceTiles } from "@/components/ui/choice-tiles";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { DRAWN_PEOPLE, type DrawnPersonId, type SavedLooks } from "@/lib/painters/looks";
import { Portrait, type useDrawing } from "./portrait";
import { shownPeople } from "./starting-look";

type Props = {
  looks: SavedLooks;
  who: DrawnPersonId;
  draw: ReturnType<typeof useDrawing>;
  onPick: (who: DrawnPersonId) => void;
  onAdd: (who: DrawnPersonId) => void;
};

/** Whose looks are shown, and a way to add somebody. */
export function PeopleRow({ looks, who, draw, onPick, onAdd }: Props) {
  const t = useTranslations("looks");
  const people = shownPeople(looks);
  const others = DRAWN_PEOPLE.filter((other) => !people.includes(other));
  return (
    <div className="space-y-3">
      <ChoiceTiles
        legend={t("who")}
        choices={people}
        value={who}
        onChange={onPick}
        className="grid-cols-4 sm:grid-cols-6"
        tileClassName="px-0.5"
      >
        {(person) => (
          <>
            <Portrait look={looks[person] ?? null} draw={draw} isHead className="size-14 rounded-lg" />
            {t(`people.${person}`)}
          </>
        )}
      </ChoiceTiles>
      {others.length > 0 && (
        <div className="flex items-center gap-3">
          <Label htmlFor="add-person" className="shrink-0">
            {t("add")}
          </Label>
          <Select
            id="add-person"
            value=""
            onChange={(event) => {
              const added = others.find((other) => other === event.target.value);
              if (added) onAdd(added);
            }}
            className="max-w-56"
          >
            <option value="">{t("choose")}</option>
            {others.map((other) => (
              <option key={other} value={other}>
                {t(`people.${other}`)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </div>
  );
}
