import { setTimeout as sleep } from "node:timers/promises";
import { newImageKey } from "@/lib/domains/pictures/bytes/finish";
import { imageName } from "@/lib/domains/pictures/bytes/image-names";
import type { Finding, TestedPart, TestResult } from "@/lib/domains/settings/part";
import type { Mail, PrismaClient } from "@/lib/engines/db/generated/client";
import { searchKnowsKorean } from "@/lib/engines/db/search-locale";
import type { GpuInstance, GpuProblem, GpuState } from "@/lib/engines/gpu/gpu-instance";
import type { ImageStore } from "@/lib/engines/storage/image-store";
import { type Painter, PLAIN } from "@/lib/painters/painter";
import { AppError } from "@/lib/shared/errors";

/** What the tests try: the engines that the site itself runs on. */
export type Tried = {
  prisma: PrismaClient;
  /** Says something to all processes and hears it again; null where this process is the only one. */
  redis: { ping(): Promise<unknown>; roundTrip(signal: AbortSignal): Promise<void> } | null;
  store: ImageStore;
  /** The one that draws where nobody chose another. */
  painter: Painter;
  gpu: GpuInstance;
  mailer: "outbox" | "smtp";
  /** What became of a mail so far. */
  stateOfMail(id: string): Promise<Pick<Mail, "state" | "error" | "attempts"> | null>;
};

type Found = Partial<Pick<TestResult, "code" | "clockMs">> & Pick<TestResult, "outcome" | "finding">;
type Try = (tried: Tried, signal: AbortSignal, mailId: string | null) => Promise<Found>;

/** A test that takes longer has failed. A proxy in front gives an answer up after a minute. */
const LONGEST_MS: Record<TestedPart, number> = {
  database: 5_000,
  clock: 5_000,
  search: 5_000,
  shared: 8_000,
  pictures: 20_000,
  painter: 50_000,
  gpu: 15_000,
  mail: 20_000,
};
const SLOW_MS = 250;
/** Leases and links are told by the database's clock, sessions by this one: a second is nothing to them. */
const CLOCKS_APART_MS = 2_000;
const MAIL_LOOK_MS = 250;

const ok = (finding: Finding): Found => ({ outcome: "ok", finding });
const careful = (finding: Finding): Found => ({ outcome: "careful", finding });
const failed = (finding: Finding, error?: unknown): Found => ({ outcome: "failed", finding, code: codeOf(error) });

const GPU_STATES: Partial<Record<GpuState, Finding>> = {
  running: "gpuRuns",
  stopped: "gpuStopped",
  pending: "gpuBetween",
  stopping: "gpuBetween",
};
const GPU_PROBLEMS: Record<GpuProblem, Finding> = {
  no_capacity: "gpuNoCapacity",
  throttled: "gpuThrottled",
  no_permission: "gpuNoPermission",
  wrong_region: "gpuWrongRegion",
  gone: "gpuGone",
  no_network: "gpuNoNetwork",
  other: "gpuOther",
};

const TRIES: Record<TestedPart, Try> = {
  async database({ prisma }) {
    const began = performance.now();
    await prisma.$queryRaw`SELECT 1`;
    return performance.now() - began > SLOW_MS ? careful("databaseSlow") : ok("works");
  },

  async clock({ prisma }) {
    const began = Date.now();
    const [row] = await prisma.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
    const between = (began + Date.now()) / 2;
    const clockMs = Math.round((row?.at.getTime() ?? 0) - between);
    return { ...(Math.abs(clockMs) > CLOCKS_APART_MS ? failed("clockApart") : ok("clockTogether")), clockMs };
  },

  /** One syllable in a text of ours, by the function of the search, and whether its index is whole and knows letters. */
  async search({ prisma }) {
    const [row] = await prisma.$queryRaw<{ finds: boolean; whole: boolean }[]>`
      SELECT search_form('오늘은 바다에 갔다') LIKE '%' || search_form('다') || '%' AS finds, EXISTS (
        SELECT 1 FROM pg_index JOIN pg_class index ON index.oid = indexrelid
        WHERE indrelid = '"SearchText"'::regclass AND indisvalid AND index.relname = 'SearchText_form_idx') AS whole`;
    if (!row?.finds || !row.whole) return failed("searchBroken");
    return (await searchKnowsKorean(prisma)) ? ok("searchFinds") : careful("searchSlow");
  },

  async shared({ redis }, signal) {
    if (!redis) return ok("alone");
    try {
      await redis.ping();
    } catch (error) {
      return failed("redisAway", error);
    }
    return redis.roundTrip(signal).then(
      () => ok("redisHeard"),
      (error: unknown) => failed("redisDeaf", error),
    );
  },

  async pictures({ store }) {
    const name = imageName(newImageKey(), 480);
    const bytes = crypto.getRandomValues(new Uint8Array(2048));
    try {
      await store.put(name, bytes);
    } catch (error) {
      // It may be there all the same, as when the answer was lost.
      await store.remove(name).catch(() => {});
      return failed("notKept", error);
    }
    const read = await readAll(store, name).catch(() => null);
    const removed = await store.remove(name).then(
      async () => (await store.read(name)) === null,
      () => false,
    );
    if (!read || Buffer.compare(read, bytes) !== 0) return failed("notTheSame");
    return removed ? ok("kept") : failed("notRemoved");
  },

  async painter({ painter }, signal) {
    try {
      const { image } = await painter.paint({ ...PLAIN, text: "바다에 갔다.", seed: 1, size: 256 }, signal, () => {});
      return image.length > 0 ? ok("drawn") : failed("notDrawn");
    } catch (error) {
      const code = codeOf(error);
      const isAsleep = code === "painter_asleep" || code === "painter_busy";
      return { ...(isAsleep ? careful("painterAsleep") : failed("notDrawn")), code };
    }
  },

  /** Looks at it, and changes nothing: a press here must not cost an hour. */
  async gpu({ gpu }, signal) {
    if (gpu.kind === "none") return { outcome: "none", finding: "noGpu" };
    const { state, problem } = await gpu.look(signal);
    if (signal.aborted) return failed("tooLong");
    if (problem) return { ...(state === "stopped" ? careful : failed)(GPU_PROBLEMS[problem]), code: problem };
    const seen = GPU_STATES[state];
    return seen ? ok(seen) : failed("gpuOther");
  },

  /** The mail itself was written with the entry of who asked for it. */
  async mail({ stateOfMail, mailer }, signal, mailId) {
    for (;;) {
      const mail = mailId ? await stateOfMail(mailId) : null;
      if (mail?.state === "sent") return ok(mailer === "smtp" ? "mailSent" : "mailInFolder");
      if (mail?.state === "dead") return { ...failed("mailRefused"), code: mail.error };
      if (mail?.state === "dropped") return { ...failed("mailNotSent"), code: mail.error };
      if (mail?.state === "queued" && mail.attempts > 0) return { ...failed("mailWaits"), code: mail.error };
      await sleep(MAIL_LOOK_MS, undefined, { signal });
    }
  },
};

/** Tries one part, within its time, and says what was found; never throws for what a part does. */
export async function tryPart(part: TestedPart, tried: Tried, mailId: string | null): Promise<TestResult> {
  const began = performance.now();
  const signal = AbortSignal.timeout(LONGEST_MS[part]);
  const late = new Promise<Found>((resolve) => {
    // What listens to the signal itself says more than this, if it says it at once.
    signal.addEventListener("abort", () => setTimeout(resolve, 200, failed("tooLong")), { once: true });
  });
  const found = await Promise.race([
    TRIES[part](tried, signal, mailId).catch((error: unknown) =>
      signal.aborted ? failed("tooLong") : failed("failed", error),
    ),
    late,
  ]);
  return { part, code: null, clockMs: null, ...found, ms: Math.round(performance.now() - began) };
}

async function readAll(store: ImageStore, name: string): Promise<Buffer | null> {
  const found = await store.read(name);
  return found && Buffer.from(await new Response(found.stream).arrayBuffer());
}

/** Ours, or that of the system: never a server's own words, which may hold names and addresses. */
function codeOf(error: unknown): string | null {
  if (error instanceof AppError) return codeOf(error.cause) ?? error.code;
  const code = Object(error).code ?? Object(error).name;
  return typeof code === "string" && /^[\w.-]{1,60}$/.test(code) && code !== "Error" ? code : null;
}
