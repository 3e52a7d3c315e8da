/** npm run bench: everything, or what is named: npm run bench -- draw throughput */
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { runNode } from "@/scripts/support/child.mjs";
import { runTs } from "@/scripts/support/run-ts.mjs";
import { runCommand, Stop } from "@/scripts/support/stop.mjs";
import { measureAdmin } from "./admin";
import { measureClaims } from "./claims";
import { measureCrowd } from "./crowd";
import { measureDraw } from "./draw";
import { measureGuard } from "./guard";
import { measureLive } from "./live";
import { measureMailTiming } from "./mail-timing";
import { measureMemory } from "./memory";
import { measureModelServer } from "./model-server";
import { measurePayload } from "./payload";
import { measurePeople } from "./people";
import { measureScale } from "./scale";
import { measureStart } from "./start";
import { type Measure, printFigures } from "./support/figures";
import { measureThroughput } from "./throughput";
import { measureVision } from "./vision";
import { measureVitals } from "./vitals";

const MEASURES: Record<string, Measure> = {
  draw: measureDraw,
  throughput: measureThroughput,
  scale: measureScale,
  claims: measureClaims,
  start: measureStart,
  memory: measureMemory,
  payload: measurePayload,
  crowd: measureCrowd,
  people: measurePeople,
  "mail-timing": measureMailTiming,
  admin: measureAdmin,
  live: measureLive,
  vision: measureVision,
  vitals: measureVitals,
  guard: measureGuard,
};
/** Those that print by themselves. */
const PROGRAMS: Record<string, () => Promise<number>> = {
  painter: () => runTs("bench/painter.mts"),
  // React as it runs on the site, and the part of it that a page's HTML is made with.
  markdown: () => runNode(["--import=tsx", "bench/markdown.mts"], { NODE_ENV: "production" }),
  "model-server": measureModelServer,
  cells: () => runTs("bench/cells.mts"),
  fuzz: () => runTs("bench/fuzz.mts"),
};
const NAMES = [...Object.keys(PROGRAMS), ...Object.keys(MEASURES)];

// What was started ends with this process.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

await runCommand(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !NAMES.includes(name));
  if (unknown) throw new Stop(`There is no measurement "${unknown}"; choose from ${NAMES.join(", ")}.`);
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model}), ${memory} GiB`);
  if ((loadavg()[0] ?? 0) > 1) console.log("Something else is running: figures will be worse than this machine's.");
  for (const name of NAMES.filter((name) => asked.length === 0 || asked.includes(name))) {
    console.log(`\n${name}`);
    const measure = MEASURES[name];
    if (measure) printFigures(await measure());
    else if (await PROGRAMS[name]?.()) throw new Stop(`${name} failed.`);
  }
});
