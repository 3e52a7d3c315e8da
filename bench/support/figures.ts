import { loadavg } from "node:os";
import { pathToFileURL } from "node:url";

/** One line of the table. */
export type Figure = {
  what: string;
  value: number;
  unit: string;
  /** What the first issue asks for: under or over so much; null where nothing was asked. */
  goal: { under: number } | { over: number } | null;
};

export type Measure = () => Promise<Figure[]>;

/** @param share 0.5 is the median, 0.99 what one of a hundred exceeds */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints figures with their goals beside them, and how busy the machine was. */
export function printFigures(figures: Figure[]): void {
  const rows = figures.map(({ what, value, unit, goal }) => [what, `${plain(value)} ${unit}`, ...verdict(value, goal)]);
  const table = [["", "measured", "goal", ""], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join("  ").trimEnd());
  }
  console.log(
    `Load average: ${loadavg()
      .map((load) => load.toFixed(2))
      .join(" ")}`,
  );
}

/** Measures and prints when this file is what Node was started with. */
export async function alone(moduleUrl: string, measure: Measure): Promise<void> {
  const [, program] = process.argv;
  if (program && moduleUrl === pathToFileURL(program).href) printFigures(await measure());
}

function verdict(value: number, goal: Figure["goal"]): [string, string] {
  if (!goal) return ["", ""];
  if ("under" in goal) return [`< ${plain(goal.under)}`, value < goal.under ? "met" : "missed"];
  return [`> ${plain(goal.over)}`, value > goal.over ? "met" : "missed"];
}

function plain(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(value >= 10 ? 1 : 2);
}
