import { PEOPLE_MIN } from "./visit";

/** Visits of a day by one trait of those who came: how many people, how many visits. */
export type TraitCell = { value: string; people: number; visits: number };

/**
 * What of one trait's visits on a day may be told: such as have five people behind them, and so many that those who are
 * left out are five or none; of equals the same each time. What one trait leaves out and another tells is then never the visits of fewer.
 */
export function tellable<Cell extends TraitCell>(cells: readonly Cell[]): Cell[] {
  const told = cells
    .filter(({ people }) => people >= PEOPLE_MIN)
    .toSorted((a, b) => b.people - a.people || a.value.localeCompare(b.value));
  const all = cells.reduce((sum, { people }) => sum + people, 0);
  const leftOut = () => all - told.reduce((sum, { people }) => sum + people, 0);
  while (told.length > 0 && leftOut() > 0 && leftOut() < PEOPLE_MIN) told.pop();
  return told;
}
