const DAY_MS = 86_400_000;

/** The day that a key leads to from another: arrows by day and week, Home and End within a week, pages by month. Null for other keys. */
export function keyTarget(key: string, from: string): string | null {
  const at = new Date(`${from}T00:00:00Z`);
  const weekday = at.getUTCDay();
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -weekday,
    End: 6 - weekday,
  };
  const months: Record<string, number> = { PageUp: -1, PageDown: 1 };
  const days = steps[key];
  const month = months[key];
  if (days !== undefined) return new Date(at.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  if (month === undefined) return null;
  // The 31st leads to the last day of a shorter month.
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + month + 1, 0));
  last.setUTCDate(Math.min(at.getUTCDate(), last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
