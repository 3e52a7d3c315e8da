/** 100 portraits of 320 x 240 to look at, on the threads alone and through the site, and the main page meanwhile. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { decodeUpright } from "@/lib/engines/vision/faces/decode-upright";
import { createFaceEngine } from "@/lib/engines/vision/faces/face-engine";
import { LOGIN, usualArchive } from "./support/archive";
import { cpuSeconds } from "./support/cpu-seconds";
import { alone, type Figure, quantile } from "./support/figures";
import { signIn } from "./support/sign-in";
import { startSite } from "./support/site";

const PORTRAITS = 100;
const THREADS = 2;
const EACH = 1000 / PORTRAITS;
const ASKERS = [LOGIN.email, "writer2@example.com"];
/** Requests on their way together: so that no thread waits for one. */
const AT_ONCE = 4;
const KOREAN = { "accept-language": "ko" };

export async function measureVision(): Promise<Figure[]> {
  const portrait = await smallPortrait();
  const onThreads = await onTheThreads(portrait);
  const { env } = await usualArchive();
  const site = await startSite({ ...env, FACE_THREADS: String(THREADS) });
  const cpu = () => cpuSeconds(site.pid);
  try {
    // Each member may ask so often: one asks while nobody else does, another while the main page is read.
    const [first, second] = await Promise.all(ASKERS.map((email) => signIn(site.url, { ...LOGIN, email })));
    const ask = (cookie = "") => askSite(site.url, cookie, portrait);
    // The threads start, and read their models.
    await Promise.all([ask(first), ask(first), ask(first), ask(first)]);
    const throughSite = await spent(cpu, () => many(() => ask(first)));
    const before = await mainPage(site.url, deadline(4000));
    const asking = spent(cpu, () => many(() => ask(second)));
    const meanwhile = await mainPage(site.url, asking);
    const besidePages = await asking;
    const seconds = { unit: "s", goal: { under: 1.5 } };
    const each = { unit: "ms", goal: null };
    return [
      { what: "100 portraits of 320 x 240, two threads", value: onThreads.seconds, ...seconds },
      { what: "  processor time of each", value: onThreads.cpu * EACH, ...each },
      { what: "the same through the site", value: throughSite.seconds, ...seconds },
      { what: "  processor time of each, in the server", value: throughSite.cpu * EACH, ...each },
      { what: "the same while the main page is read without a pause", value: besidePages.seconds, ...seconds },
      { what: "main page alone, p50", value: quantile(before), ...each },
      { what: "main page alone, p99", value: quantile(before, 0.99), ...each },
      { what: "main page meanwhile, p50", value: quantile(meanwhile), ...each },
      {
        what: "main page meanwhile, p99",
        value: quantile(meanwhile, 0.99),
        unit: "ms",
        goal: { under: 2 * quantile(before, 0.99) },
      },
    ];
  } finally {
    await site.stop();
  }
}

/** A head and its shoulders, as a webcam has them. */
async function smallPortrait(): Promise<Buffer> {
  const photo = sharp(await readFile("tests/support/pictures/astronaut.jpg"));
  return photo.extract({ left: 56, top: 0, width: 400, height: 300 }).resize(320, 240).jpeg().toBuffer();
}

async function onTheThreads(portrait: Buffer): Promise<Spent> {
  const engine = createFaceEngine({ threads: THREADS, workerFile: path.resolve(".build/face-worker.mjs") });
  const look = async () => {
    const faces = await engine.estimate((await decodeUpright(portrait)).pixels);
    if (faces.length !== 1) throw new Error(`${faces.length} faces were seen`);
  };
  await Promise.all([look(), look(), look(), look()]);
  const taken = await spent(
    () => cpuSeconds(process.pid),
    () => many(look),
  );
  await engine.close();
  return taken;
}

async function askSite(url: string, cookie: string, portrait: Buffer): Promise<void> {
  const body = new FormData();
  body.set("file", new Blob([new Uint8Array(portrait)]), "me.jpg");
  const answer = await fetch(`${url}/api/vision/gender`, { method: "POST", headers: { cookie, origin: url }, body });
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

async function many(look: () => Promise<void>): Promise<void> {
  let left = PORTRAITS;
  const line = async () => {
    while (left-- > 0) await look();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
}

type Spent = { seconds: number; cpu: number };

/** Seconds that work takes, and of a processor meanwhile. */
async function spent(cpu: () => Promise<number>, work: () => Promise<void>): Promise<Spent> {
  const [begun, before] = [performance.now(), await cpu()];
  await work();
  return { seconds: (performance.now() - begun) / 1000, cpu: (await cpu()) - before };
}

const deadline = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Milliseconds of each answer, one after another, until then. */
async function mainPage(url: string, until: Promise<unknown>): Promise<number[]> {
  let isOver = false;
  void until.finally(() => {
    isOver = true;
  });
  const times: number[] = [];
  while (!isOver) {
    const begun = performance.now();
    await (await fetch(url, { headers: KOREAN })).arrayBuffer();
    times.push(performance.now() - begun);
  }
  return times;
}

await alone(import.meta.url, measureVision);
