/**
 * Seeds of pictures: 0 to 2^31 - 1. Those of one diary share all but their last 8 bits, and by what they share the painter
 * decides how people look: another picture of the same day shows the same people in another layout.
 */
import { createRandom, hashText } from "./crayon/paper/random";

/** Pictures of one diary that differ. */
export const SEEDS_OF_A_DIARY = 256;
const FAMILIES = 2 ** 31 / SEEDS_OF_A_DIARY;

/** What the seeds of one diary share. */
export const familyOf = (seed: number): number => Math.floor(seed / SEEDS_OF_A_DIARY);

/** The seed of a diary's first picture. @param name of the diary, for instance its id */
export function firstSeed(name: string): number {
  return (hashText(name) % FAMILIES) * SEEDS_OF_A_DIARY;
}

/** Another seed of the same diary. @param used those that were drawn; a diary that used them all gets any */
export function nextSeed(seed: number, used: Iterable<number>): number {
  const taken = new Set(used);
  const family = familyOf(seed) * SEEDS_OF_A_DIARY;
  for (let step = 1; step < SEEDS_OF_A_DIARY; step += 1) {
    const next = family + ((seed - family + step) % SEEDS_OF_A_DIARY);
    if (!taken.has(next)) return next;
  }
  return createRandom(seed + taken.size).int(2 ** 31);
}
