/** npm run gpu:simulate [-- SEEDS [FIRST [DAYS [IDLE_MINUTES]]]]: 1,000 seeds from 1 on, a year each, 10 idle minutes. Ends with 1 where a goal is missed. */
import { SIZES, STANDARD, type YearReport, yearReport } from "@/lib/domains/gpu/simulation/years";

const [seeds = 1000, first = 1, days = 365, idleMinutes = STANDARD.idleMinutes] = process.argv.slice(2).map(Number);
const begun = performance.now();
const reports: YearReport[] = [];
for (let seed = first; seed < first + seeds; seed++) {
  const size = SIZES[seed % SIZES.length];
  if (size) reports.push(yearReport(seed, size, days, idleMinutes));
  if (process.stderr.isTTY) process.stderr.write(`\r${seed}`);
}

const middle = (values: number[], share = 0.5) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), 0);
const table = SIZES.map((size) => {
  const of = reports.filter((report) => report.size === size);
  const at = (pick: (report: YearReport) => number) => middle(of.map(pick)).toFixed(3);
  return {
    site: size,
    years: of.length,
    pictures: middle(of.map(({ drawn }) => drawn)),
    starts: middle(of.map(({ starts }) => starts)),
    hoursOn: Math.round(middle(of.map(({ hoursOn }) => hoursOn))),
    dollars: Math.round(middle(of.map(({ cost }) => cost))),
    "to the best that waits": at(({ ratios }) => ratios.waits),
    highest: most(of.map(({ ratios }) => ratios.waits)).toFixed(3),
    "that knows": at(({ ratios }) => ratios.knows),
    "that lets all wait": at(({ ratios }) => ratios.cheapest),
    "by the hour, that knows": at(({ byTheHour }) => byTheHour),
    "found it off": `${Math.round(100 * middle(of.map(({ foundOff, drawn }) => foundOff / drawn)))} %`,
    "they waited": `${Math.round(middle(of.map(({ waitedS }) => waitedS.median)))} s, p95 ${Math.round(middle(of.map(({ waitedS }) => waitedS.p95)))} s`,
  };
});
for (const row of table) console.log(JSON.stringify(row, null, 1));
const violations = reports.flatMap(({ seed, violations: of }) => of.map(({ what, at }) => ({ seed, what, at })));
const stops: Record<string, number> = {};
for (const { tight } of reports) {
  for (const [why, count] of Object.entries(tight.stops)) stops[why] = (stops[why] ?? 0) + (count ?? 0);
}
const handedBack = reports.reduce((sum, { tight }) => sum + tight.handedBack, 0);
const delay = most(reports.map(({ longestDelayS }) => longestDelayS));
console.log(`stops under tight policies: ${JSON.stringify(stops)}; pictures handed back: ${handedBack}`);
console.log(`longest from when a start was possible until it was made: ${delay.toFixed(1)} s`);
console.log(`violations: ${violations.length}`, ...violations.slice(0, 10).map((one) => JSON.stringify(one)));
console.log(
  `${reports.length} seeds from ${first}, ${days} days each, ${Math.round((performance.now() - begun) / 1000)} s`,
);
const isMissed = violations.length > 0 || reports.some(({ ratios }) => ratios.waits > 1.1);
process.exitCode = isMissed ? 1 : 0;
