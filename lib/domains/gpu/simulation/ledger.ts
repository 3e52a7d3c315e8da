import { type Stretch, zoneCalendar } from "../calendar";
import type { GpuPolicy } from "../gpu";
import type { Violation } from "./outcome";

const HOUR_MS = 3600_000;

/** Keeps account of how long the machine was on, by day and by month, and says when that was too long. */
export class Ledger {
  onMs = 0;
  private day: Stretch = { start: 0, end: 0 };
  private month: Stretch = { start: 0, end: 0 };
  /** Of runs that have ended. */
  private dayMs = 0;
  private monthMs = 0;
  private readonly calendar;

  constructor(
    private readonly policy: GpuPolicy,
    private readonly violations: Violation[],
  ) {
    this.calendar = zoneCalendar(policy.timeZone);
  }

  get dayEnd(): number {
    return this.day.end;
  }

  /** Dollars of the day and the month that it is. */
  spent(now: number, since: number | null): { day: number; month: number } {
    const price = this.policy.pricePerHour / HOUR_MS;
    const on = (start: number) => (since === null ? 0 : now - Math.max(since, start));
    return { day: (this.dayMs + on(this.day.start)) * price, month: (this.monthMs + on(this.month.start)) * price };
  }

  /** A new day, or month, begins: what was spent before it does not count any more. @param since of a run that goes on */
  turn(now: number, since: number | null, slackMs: number): void {
    const { dayBudget, monthBudget } = this.policy;
    const before = ({ start, end }: Stretch) => (since === null ? 0 : Math.max(0, end - Math.max(since, start)));
    if (now >= this.day.end) {
      this.check(this.dayMs + before(this.day), dayBudget, slackMs, now);
      this.day = this.calendar.dayOf(now);
      this.dayMs = 0;
    }
    if (now < this.month.end) return;
    this.check(this.monthMs + before(this.month), monthBudget, slackMs, now);
    this.month = this.calendar.monthOf(now);
    this.monthMs = 0;
  }

  /** A run is over. @param slackMs how much longer than it may it can have been */
  ended(since: number, now: number, slackMs: number): void {
    const { hoursMax, dayBudget, monthBudget } = this.policy;
    const ms = now - since;
    if (ms > hoursMax * HOUR_MS + slackMs) this.violations.push({ at: now, what: "over the cap" });
    this.onMs += ms;
    this.dayMs += now - Math.max(since, this.day.start);
    this.monthMs += now - Math.max(since, this.month.start);
    this.check(this.dayMs, dayBudget, slackMs, now);
    this.check(this.monthMs, monthBudget, slackMs, now);
  }

  private check(ms: number, budget: number | null, slackMs: number, at: number): void {
    if (budget === null) return;
    // A millisecond for what is lost in reckoning with dollars.
    const most = (budget / this.policy.pricePerHour) * HOUR_MS + slackMs + 1;
    if (ms > most) this.violations.push({ at, what: "over a budget" });
  }
}
