"use client";

import { useTranslations } from "next-intl";
import { ChoiceTiles } from "@/components/ui/choice-tiles";
import {
  AGES,
  CLOTHES_COLOURS,
  type ClothesColour,
  HAIR_COLOURS,
  HAIR_STYLES,
  type HairColour,
  OUTFITS,
  type SavedLook,
  SKINS,
  type Skin,
} from "@/lib/painters/looks";
import { Extras } from "./extras";
import { Portrait, type useDrawing } from "./portrait";

type Props = { look: SavedLook; draw: ReturnType<typeof useDrawing>; onChange: (change: Partial<SavedLook>) => void };

const namesOf = <Name extends string>(colours: Record<Name, string>) => Object.keys(colours) as Name[];

/** Everything about one person's looks; tiles show that very person with the other choice. */
export function LookPickers({ look, draw, onChange }: Props) {
  const t = useTranslations("looks");
  return (
    <div className="space-y-5">
      <ChoiceTiles
        legend={t("age")}
        isLegendSeen
        choices={AGES}
        value={look.age}
        onChange={(age) => onChange({ age })}
        className="grid-cols-4"
      >
        {(age) => t(`ages.${age}`)}
      </ChoiceTiles>
      <ChoiceTiles
        legend={t("hair")}
        isLegendSeen
        choices={HAIR_STYLES}
        value={look.hair}
        onChange={(hair) => onChange({ hair })}
        className="grid-cols-4 sm:grid-cols-5"
        tileClassName="px-0.5 text-xs"
      >
        {(hair) => (
          <>
            <Portrait look={{ ...look, hair }} draw={draw} isHead className="size-14 rounded-lg" />
            {t(`hairs.${hair}`)}
          </>
        )}
      </ChoiceTiles>
      <Colours
        legend={t("hairColour")}
        names={namesOf<HairColour>(HAIR_COLOURS)}
        colours={HAIR_COLOURS}
        value={look.hairColour}
        nameOf={(name) => t(`hairColours.${name}`)}
        onChange={(hairColour) => onChange({ hairColour })}
      />
      <Colours
        legend={t("skin")}
        names={namesOf<Skin>(SKINS)}
        colours={SKINS}
        value={look.skin}
        nameOf={(name) => t(`skins.${name}`)}
        onChange={(skin) => onChange({ skin })}
      />
      <Extras look={look} draw={draw} onChange={onChange} />
      <ChoiceTiles
        legend={t("outfit")}
        isLegendSeen
        choices={OUTFITS}
        value={look.outfit}
        onChange={(outfit) => onChange({ outfit })}
        className="grid-cols-3 sm:grid-cols-5"
        tileClassName="text-xs"
      >
        {(outfit) => (
          <>
            <Portrait look={{ ...look, outfit }} draw={draw} className="mb-1 h-20 rounded-lg px-2" />
            {t(`outfits.${outfit}`)}
          </>
        )}
      </ChoiceTiles>
      <Colours
        legend={t("colour")}
        names={namesOf<ClothesColour>(CLOTHES_COLOURS)}
        colours={CLOTHES_COLOURS}
        value={look.colour}
        nameOf={(name) => t(`colours.${name}`)}
        onChange={(colour) => onChange({ colour })}
      />
    </div>
  );
}

type ColourProps<Name extends string> = {
  legend: string;
  names: readonly Name[];
  colours: Record<Name, string>;
  value: Name;
  nameOf: (name: Name) => string;
  onChange: (name: Name) => void;
};

function Colours<Name extends string>({ legend, names, colours, value, nameOf, onChange }: ColourProps<Name>) {
  return (
    <ChoiceTiles
      legend={legend}
      isLegendSeen
      choices={names}
      value={value}
      onChange={onChange}
      className="grid-cols-4 sm:grid-cols-5"
      tileClassName="gap-1 px-0.5 text-xs"
    >
      {(name) => (
        <>
          <span
            aria-hidden
            className="size-7 rounded-full border-2 border-outline/50"
            style={{ backgroundColor: colours[name] }}
          />
          {nameOf(name)}
        </>
      )}
    </ChoiceTiles>
  );
}
