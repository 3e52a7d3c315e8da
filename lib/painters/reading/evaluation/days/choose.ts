/** Which unseen days a stranger is shown. */
import { createRandom, type Random } from "@/lib/painters/crayon/paper/random";
import type { Language } from "../report";
import type { Day, DayPart } from "./day";
import { daysOf } from "./load";

/** One day to guess, and the seed of its picture. */
export type Riddle = { language: Language; part: DayPart; day: Day; seed: number };

const LANGUAGES = ["ko", "en"] as const;
const UNSEEN = ["unseen", "grave unseen"] as const satisfies readonly DayPart[];
const SEEDS = 2 ** 31;

/**
 * So many days in an order that tells nothing, half of each language; the same for the same seed.
 * @throws Error when there aren't as many
 */
export function chooseDays(number: number, seed: number): Riddle[] {
  const random = createRandom(seed);
  const chosen = LANGUAGES.flatMap((language, i) => {
    const all = UNSEEN.flatMap((part) => daysOf(language, part).map((day) => ({ language, part, day })));
    const share = Math.floor((number + (i === 0 ? 1 : 0)) / 2);
    if (share > all.length) throw new Error(`there are ${all.length} unseen days in ${language}, not ${share}`);
    return shuffled(all, random.of(language)).slice(0, share);
  });
  const pictures = random.of("pictures");
  return shuffled(chosen, random.of("order")).map((riddle) => ({ ...riddle, seed: pictures.int(SEEDS) }));
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(random.int(left.length), 1));
}

/** What tells afterwards which day a picture is of, without a word of it: "07 ko unseen 31". */
export const keyOf = ({ language, part, day }: Riddle, i: number): string =>
  `${numberOf(i)} ${language} ${part} ${day.number}`;

/** Of a picture, from 01 on. */
export const numberOf = (i: number): string => String(i + 1).padStart(2, "0");
