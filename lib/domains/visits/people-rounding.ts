import { createHmac } from "node:crypto";
import { PEOPLE_MIN } from "./visit";

/** What a number may be, both ends included. */
type Reach = { low: number; high: number };
/** What is told of groups in rows: multiples of five, 0 for hidden. */
export type ToldGroups = {
  /** One number a row. */
  rows: number[];
  /** The groups of each row; null where they could tell of too few. */
  cells: number[][] | null;
};

/** Draws of a table that is told in no other way; then it is hidden. */
const DRAWS = 100;

/**
 * Between 0 and 1, by chance, and always the same of one number: a group is told as more where its share of the next five
 * exceeds it. @param band which multiple of five is next
 */
export type Chance = (draw: number, name: string, band: number) => number;

/** Chances that a secret gives. Who knows it knows the numbers: it is kept with them, and never told. */
export function chanceOf(secret: Uint8Array): Chance {
  return (draw, name, band) =>
    createHmac("sha256", secret).update(`${draw} ${band} ${name}`).digest().readUInt32BE() / 2 ** 32;
}

/**
 * How many people are told of groups, by chance: each number goes down or up to a multiple of five, the nearer the more
 * often, so that it is right on average. Only such draws are told as leave every number at least five values in a row,
 * and a hidden one all of 0 to 4, for who knows everything that is told and how many people there are. Whether a draw is
 * told depends on nothing else, so all those values remain possible. Of the same people the same is told each time:
 * many answers have no average that tells more than one of them.
 * @param cells people by row and group, five or more in all
 */
export function inFives(cells: readonly (readonly number[])[], chance: Chance): ToldGroups {
  const sums = cells.map(total);
  const people = total(sums);
  const rows = rowsInFives(sums, people, chance);
  if (!rows) return { rows: sums.map(() => 0), cells: null };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const told = cells.map((row, at) => row.map((cell, place) => inFive(cell, chance, draw, `${at} ${place}`)));
    if (hidesTable({ rows, cells: told }, people)) return { rows, cells: told };
  }
  return { rows, cells: null };
}

function inFive(people: number, chance: Chance, draw: number, name: string): number {
  return chance(draw, name, down(people)) < upOf(people) ? up(people) : down(people);
}

/** Where draws find none, all ways to tell them are looked at, so that one is found wherever there is one. */
function rowsInFives(sums: readonly number[], people: number, chance: Chance): number[] | null {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const told = sums.map((sum, at) => inFive(sum, chance, draw, `${at}`));
    if (hidesRows(told, people)) return told;
  }
  const ways = sums
    .reduce<{ told: number[]; chance: number }[]>(
      (known, sum) =>
        known.flatMap(({ told, chance: so }) => [
          { told: [...told, down(sum)], chance: so * (1 - upOf(sum)) },
          ...(upOf(sum) > 0 ? [{ told: [...told, up(sum)], chance: so * upOf(sum) }] : []),
        ]),
      [{ told: [], chance: 1 }],
    )
    .filter(({ told }) => hidesRows(told, people));
  return ways.toSorted((a, b) => b.chance - a.chance)[0]?.told ?? null;
}

function hidesRows(told: readonly number[], people: number): boolean {
  const reaches = told.map(reachOf);
  return reaches.every((reach, at) =>
    isWide(within(reach, without({ low: people, high: people }, others(reaches, at)))),
  );
}

/** Sums of whole numbers between two ends are all numbers between two ends: no combination has to be tried. */
function hidesTable({ rows, cells }: { rows: number[]; cells: number[][] }, people: number): boolean {
  const reaches = cells.map((row) => row.map(reachOf));
  const ofRows = rows.map((row, at) => within(reachOf(row), sumOf(reaches[at] ?? [])));
  return ofRows.every((reach, at) => {
    const free = within(reach, without({ low: people, high: people }, others(ofRows, at)));
    const own = reaches[at] ?? [];
    return isWide(free) && own.every((cell, place) => isWide(within(cell, without(free, others(own, place)))));
  });
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const down = (people: number) => people - (people % PEOPLE_MIN);
const up = (people: number) => down(people + PEOPLE_MIN - 1);
const upOf = (people: number) => (people % PEOPLE_MIN) / PEOPLE_MIN;

/** What is told as that. */
function reachOf(told: number): Reach {
  return { low: Math.max(0, told - PEOPLE_MIN + 1), high: told + PEOPLE_MIN - 1 };
}

function sumOf(reaches: readonly Reach[]): Reach {
  return { low: total(reaches.map(({ low }) => low)), high: total(reaches.map(({ high }) => high)) };
}

function others(reaches: readonly Reach[], at: number): Reach {
  return sumOf(reaches.filter((_, place) => place !== at));
}

const within = (one: Reach, other: Reach): Reach => ({
  low: Math.max(one.low, other.low),
  high: Math.min(one.high, other.high),
});
/** What is left of a sum when these are taken from it. */
const without = (sum: Reach, { low, high }: Reach): Reach => ({ low: sum.low - high, high: sum.high - low });
const isWide = ({ low, high }: Reach) => high - low >= PEOPLE_MIN - 1;
