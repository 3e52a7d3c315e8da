import type { DayMood, DayWeather } from "@/lib/domains/posts/post";
import type { CardLabels } from "./card-labels";
import { MoodIcon } from "./mood-icon";
import { WeatherIcon } from "./weather-icon";

type Props = {
  mood: DayMood | null;
  weather: DayWeather | null;
  labels: Pick<CardLabels, "moods" | "weathers">;
  className?: string;
};

/** Weather and mood of a day as small drawings, named for those who can't see them. */
export function DayMarks({ mood, weather, labels, className }: Props) {
  if (!mood && !weather) return null;
  return (
    <span className={`inline-flex shrink-0 items-center gap-1.5 ${className ?? ""}`}>
      {weather && (
        <span title={labels.weathers[weather]}>
          <WeatherIcon weather={weather} />
          <span className="sr-only">{labels.weathers[weather]}</span>
        </span>
      )}
      {mood && (
        <span title={labels.moods[mood]}>
          <MoodIcon mood={mood} />
          <span className="sr-only">{labels.moods[mood]}</span>
        </span>
      )}
    </span>
  );
}
