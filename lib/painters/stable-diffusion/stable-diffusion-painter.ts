import "server-only";
import type { Painted, Painter, PaintRequest } from "@/lib/painters/painter";
import { describePanels } from "@/lib/painters/reading/describe";
import { inWords } from "@/lib/painters/reading/in-words";
import { atMostEvery } from "@/lib/painters/throttle";
import { AppError } from "@/lib/shared/errors";
import { readDrawing } from "./drawing-lines";
import { exchange, shortJson } from "./exchange";
import { healthOf } from "./health";
import { linesOf } from "./lines";
import { panelSize, putOnPage } from "./page";
import { patienceOf } from "./patience";
import { type Answered, failureOf, ServerError } from "./server-errors";

export type StableDiffusionOptions = {
  /** Where the model server listens, as in http://10.0.0.7:8188 */
  url: string;
  /** As the server's MODEL_SERVER_TOKEN. */
  token?: string;
  /** Pictures sent at once, so that the server can draw them together. Default 4. */
  concurrency?: number;
  /** Side of what the model draws, in pixels; smaller pictures are drawn as small as asked. Default 512, SD 1.5's own. */
  drawSize?: number;
  /** Default 25 and 7.5; SDXL-Turbo wants 1 to 4 and 0. */
  steps?: number;
  guidanceScale?: number;
  /** A connection stands within this time, a health check is answered within it. Default 2,500. */
  connectMs?: number;
  /** A drawing that says nothing for so long is given up. Default 60,000. */
  silenceMs?: number;
  /** A picture that takes longer from its first step on is given up. Default: silenceMs for each step and its ends. */
  longestMs?: number;
  /** Told what the operator of the site has to look at; never a prompt. */
  onTrouble(trouble: string): void;
};

const PROGRESS_EVERY_MS = 100;
const SMALLEST = 64;
const SEEDS = 2 ** 31;
/** The same trouble is told once in this time. */
const SAME_TROUBLE_MS = 60_000;

/**
 * Pictures by the model server (model-server/README.md). Asks once and never again by itself: the queue knows better
 * when. Aborting hangs up, which stops the server at its next step.
 * @throws AppError painter_asleep when nobody is there, it loads or stops; painter_busy; painting_refused; painter_failed
 */
export function createStableDiffusionPainter(options: StableDiffusionOptions): Painter {
  const { url, token, concurrency = 4, drawSize = 512, steps = 25, guidanceScale = 7.5 } = options;
  const { connectMs = 2500, silenceMs = 60_000, longestMs = silenceMs * (steps + 2) } = options;
  const base = new URL(url.endsWith("/") ? url : `${url}/`);
  const health = healthOf(new URL("health", base), connectMs);
  const onTrouble = oncePer(SAME_TROUBLE_MS, options.onTrouble);
  const closing = new AbortController();

  async function draw(body: string, signal: AbortSignal, onProgress: (done: number) => void): Promise<Buffer> {
    const patience = patienceOf({ silenceMs, longestMs, isAlive: async () => (await health()) === "ready" });
    const given = AbortSignal.any([signal, closing.signal, patience.signal]);
    try {
      const response = await exchange({
        url: new URL("generate", base),
        method: "POST",
        headers: {
          accept: "application/x-ndjson",
          "content-type": "application/json",
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body,
        signal: given,
        connectMs,
      });
      if (response.statusCode !== 200) {
        const error = ServerError.safeParse(await shortJson(response));
        throw failureOf(answeredBy(response, error.data), onTrouble);
      }
      const drawn = await readDrawing(linesOf(patience.hearing(response)), {
        queued: patience.whileQueued,
        progress(done) {
          patience.whileDrawn();
          onProgress(done);
        },
      });
      response.destroy();
      if (!Buffer.isBuffer(drawn)) throw failureOf(drawn, onTrouble);
      return drawn;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (closing.signal.aborted) throw closing.signal.reason;
      if (error instanceof AppError) throw error;
      throw new AppError("painter_failed", { cause: patience.signal.reason ?? error });
    } finally {
      patience.end();
    }
  }

  return {
    name: "stable-diffusion",
    concurrency,
    state: () => (closing.signal.aborted ? Promise.resolve("asleep") : health()),
    async paint(request, signal, onProgress): Promise<Painted> {
      if (closing.signal.aborted) throw closing.signal.reason;
      const begun = performance.now();
      const { plans, prompts } = inWords(request);
      const planned = performance.now();
      const side = sideOf(request, drawSize);
      const report = atMostEvery(PROGRESS_EVERY_MS, onProgress);
      const images: Buffer[] = [];
      for (const [i, { prompt, negativePrompt }] of prompts.entries()) {
        const body = JSON.stringify({
          prompt,
          negative_prompt: negativePrompt,
          // Words of one's own are the same in every panel: another seed makes another picture of them.
          seed: (request.seed + i) % SEEDS,
          steps,
          guidance_scale: guidanceScale,
          ...panelSize(request.panels, side),
        });
        images.push(await draw(body, signal, (done) => report((i + done) / prompts.length)));
      }
      return {
        image: await putOnPage(images, side, request.paper),
        alt: describePanels(plans, request.style),
        prompt: [...new Set(prompts.map(({ prompt }) => prompt))].join("\n"),
        timings: { planMs: Math.round(planned - begun), drawMs: Math.round(performance.now() - planned) },
      };
    },
    async close() {
      closing.abort(new AppError("painter_asleep", { detail: "The painter is closed" }));
    },
  };
}

function sideOf({ size }: PaintRequest, drawSize: number): number {
  return Math.max(SMALLEST, Math.floor(Math.min(size, drawSize) / 8) * 8);
}

type Head = { statusCode?: number; headers: { "retry-after"?: string } };

function answeredBy({ statusCode = 0, headers }: Head, error?: { code: string; detail: string }): Answered {
  const seconds = Number(headers["retry-after"]);
  const retryAfterS = headers["retry-after"] && seconds >= 0 ? Math.ceil(seconds) : undefined;
  return { code: error?.code ?? "", detail: error?.detail ?? "", status: statusCode, retryAfterS };
}

function oncePer(ms: number, tell: (trouble: string) => void): (trouble: string) => void {
  const told = new Map<string, number>();
  return (trouble) => {
    const now = performance.now();
    if (now - (told.get(trouble) ?? Number.NEGATIVE_INFINITY) < ms) return;
    told.set(trouble, now);
    tell(trouble);
  };
}
