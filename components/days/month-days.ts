export type Cell<Found> = { day: string; date: number; found: Found | null; isToday: boolean; isToCome: boolean };

/** A month as it is laid out, weeks beginning on Sunday. */
export type Layout<Found> = {
  /** How many days of the first week belong to the month before. */
  before: number;
  cells: Cell<Found>[];
};

/** The days of a month, "2026-11", with what is known of them. */
export function layOut<Found extends { day: string }>(
  month: string,
  days: readonly Found[],
  today: string,
): Layout<Found> {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const byDay = new Map(days.map((found) => [found.day, found]));
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells = Array.from({ length }, (_, index) => {
    const day = `${month}-${String(index + 1).padStart(2, "0")}`;
    return { day, date: index + 1, found: byDay.get(day) ?? null, isToday: day === today, isToCome: day > today };
  });
  return { before: new Date(`${month}-01T00:00:00Z`).getUTCDay(), cells };
}

/** The month so many months later. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Years between two days of the same date. */
export function yearsBetween(earlier: string, later: string): number {
  return Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
}
