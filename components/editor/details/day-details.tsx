"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { formatDay } from "@/components/posts/card-labels";
import { MoodIcon } from "@/components/posts/mood-icon";
import { WeatherIcon } from "@/components/posts/weather-icon";
import { MOODS, type Post, WEATHERS } from "@/lib/domains/posts/post";
import { DayField } from "./day-field";
import { IconChoice } from "./icon-choice";

type Details = Pick<Post, "day" | "weather" | "mood">;
type Props = {
  value: Details;
  /** What the words tell of: offered while nothing is chosen, and never set by itself. */
  told: Pick<Post, "weather" | "mood">;
  onChange: (change: Partial<Details>) => void;
};

/** Day, weather and mood of a diary: on a phone one line that opens, for there the text comes first. */
export function DayDetails({ value, told, onChange }: Props) {
  "use memo";
  const t = useTranslations("editor");
  const mood = useTranslations("mood");
  const weather = useTranslations("weather");
  const locale = useLocale();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const icons = {
    weather: (one: NonNullable<Post["weather"]>, size = "size-7") => <WeatherIcon weather={one} className={size} />,
    mood: (one: NonNullable<Post["mood"]>, size = "size-7") => <MoodIcon mood={one} className={size} />,
  };
  return (
    <div className="space-y-2">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 w-full items-center gap-2 text-left font-semibold text-sm lg:hidden"
      >
        <span className="sr-only">{t("details")}</span>
        {formatDay(value.day, locale)}
        {value.weather && icons.weather(value.weather, "size-6")}
        {value.mood && icons.mood(value.mood, "size-6")}
        <ChevronDown className={`ml-auto size-4 transition-transform ${isOpen ? "rotate-180" : ""}`} aria-hidden />
      </button>
      <div id={id} className={`flex-wrap gap-x-8 gap-y-3 lg:flex ${isOpen ? "flex" : "hidden"}`}>
        <DayField value={value.day} onChange={(day) => onChange({ day })} />
        <IconChoice
          legend={t("weather")}
          choices={WEATHERS}
          value={value.weather}
          nameOf={weather}
          icon={icons.weather}
          onChange={(choice) => onChange({ weather: choice })}
        />
        <IconChoice
          legend={t("mood")}
          choices={MOODS}
          value={value.mood}
          nameOf={mood}
          icon={icons.mood}
          onChange={(choice) => onChange({ mood: choice })}
        />
      </div>
      <div className="flex flex-wrap gap-2 empty:hidden">
        {told.weather && !value.weather && (
          <Offer
            label={t("suggested", { what: t("weather"), name: weather(told.weather) })}
            onTake={() => onChange({ weather: told.weather })}
          >
            {icons.weather(told.weather, "size-5")} {weather(told.weather)}
          </Offer>
        )}
        {told.mood && !value.mood && (
          <Offer
            label={t("suggested", { what: t("mood"), name: mood(told.mood) })}
            onTake={() => onChange({ mood: told.mood })}
          >
            {icons.mood(told.mood, "size-5")} {mood(told.mood)}
          </Offer>
        )}
      </div>
    </div>
  );
}

function Offer({ label, onTake, children }: { label: string; onTake: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onTake}
      className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-outline/50 border-dashed px-3 text-ink-soft text-sm hover:border-outline hover:text-ink"
    >
      <span aria-hidden>+</span>
      {children}
    </button>
  );
}
