/** 100 portraits of 320 x 240 to look at, on the threads alone and through the site, and the main page meanwhile. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { decodeUpright } from "@/lib/engines/vision/faces/decode-upright";
import { createFaceEngine } from "@/lib/engines/vision/faces/face-engine";
import { LOGIN, usualArchive } from "./support/archive";
import { alone, type Figure, quantile } from "./support/figures";
import { signIn } from "./support/sign-in";
import { startSite } from "./support/site";

const PORTRAITS = 100;
const THREADS = 2;
/** Requests on their way together: so that no thread waits for one. */
const AT_ONCE = 4;
const KOREAN = { "accept-language": "ko" };

export async function measureVision(): Promise<Figure[]> {
  const portrait = await smallPortrait();
  const onThreads = await engineSeconds(portrait);
  const { env } = await usualArchive();
  const site = await startSite({ ...env, FACE_THREADS: String(THREADS) });
  try {
    const cookie = await signIn(site.url, LOGIN);
    const ask = () => askSite(site.url, cookie, portrait);
    // The threads start, and read their models.
    await Promise.all([ask(), ask(), ask(), ask()]);
    const before = await mainPage(site.url, deadline(4000));
    const asking = timed(() => many(ask));
    const meanwhile = await mainPage(site.url, asking);
    const throughSite = await asking;
    return [
      { what: "100 portraits of 320 x 240, two threads", value: onThreads, unit: "s", goal: { under: 1.5 } },
      { what: "the same through the site", value: throughSite, unit: "s", goal: { under: 1.5 } },
      { what: "main page alone, p50", value: quantile(before), unit: "ms", goal: null },
      { what: "main page alone, p99", value: quantile(before, 0.99), unit: "ms", goal: null },
      { what: "main page meanwhile, p50", value: quantile(meanwhile), unit: "ms", goal: null },
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

async function engineSeconds(portrait: Buffer): Promise<number> {
  const engine = createFaceEngine({ threads: THREADS, workerFile: path.resolve(".build/face-worker.mjs") });
  const look = async () => {
    const faces = await engine.estimate((await decodeUpright(portrait)).pixels);
    if (faces.length !== 1) throw new Error(`${faces.length} faces were seen`);
  };
  await Promise.all([look(), look(), look(), look()]);
  const seconds = await timed(() => many(look));
  await engine.close();
  return seconds;
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

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
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
