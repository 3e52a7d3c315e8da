/** Compares the picture of one day with its labels. */
import { type Cheer, cheerOf } from "@/lib/painters/crayon/cheerful";
import { layOut } from "@/lib/painters/crayon/lay-out";
import { PLAIN } from "../../../painter";
import type { ScenePlan } from "../../plan";
import { asTold } from "../../read";
import type { SameMeaning } from "../glosses";
import { measureDiary, type Outcome } from "../measure";
import { isPlaceRight, isTimeRight, isWeatherRight } from "./circumstances";
import type { Day } from "./day";
import { type DeedOutcome, judgeDeeds } from "./deeds";
import { judgePeople, type PeopleOutcome } from "./people";
import { isAnythingUnderstood, isPlaceTold } from "./understood";

export type DayOutcome = {
  /** Words, as they are counted in every labelled diary. */
  words: Outcome;
  people: PeopleOutcome;
  /** null: nothing to judge; see the single measures. */
  place: boolean | null;
  time: boolean | null;
  weather: boolean;
  deed: DeedOutcome;
  mood: boolean;
  /** Something of the text shows. */
  understood: boolean;
  placeTold: boolean;
  /** A quiet sheet is drawn instead of what was told. */
  quiet: boolean;
  /** What is cheerful in a picture of a day that must not be, in any of three layouts; null for other days. */
  cheer: Cheer[] | null;
  /** The plan of the picture that was judged: what ended up on the paper. */
  shown: ScenePlan;
};

/** Another seed lays the same day out otherwise: the first is judged, all must be grave. */
const SEEDS = [0, 1, 2];

/** @param isLoss whether it must not look cheerful */
export function measureDay(day: Day, same: SameMeaning, isLoss: boolean): DayOutcome {
  const pageOf = (seed: number) => layOut({ ...PLAIN, text: day.text, seed, size: 512 }).page;
  const page = pageOf(0);
  const [shown] = page.shown;
  if (!shown) throw new Error(`day ${day.number}: a page without a picture`);
  const placeTold = isPlaceTold(day.text);
  return {
    words: measureDiary(day, same),
    people: judgePeople(day.people, shown.people, same),
    place: isPlaceRight(day, shown.scene),
    time: isTimeRight(day, shown.time),
    weather: isWeatherRight(day, shown.weather),
    deed: judgeDeeds(day, shown, same),
    mood: day.moods.includes(shown.mood),
    understood: isAnythingUnderstood(asTold(day.text).plan, placeTold),
    placeTold,
    quiet: shown.quiet !== undefined,
    cheer: isLoss ? [...new Set(SEEDS.flatMap((seed) => cheerOf(pageOf(seed))))] : null,
    shown,
  };
}
