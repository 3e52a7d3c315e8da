import { z } from "zod";
import { AppError } from "@/lib/shared/errors";
import { exchange, shortJson } from "./exchange";
import { failureOf, ServerError } from "./server-errors";

const DOINGS = ["loading", "drawing", "answering", "idle", "stopping", "failed"] as const;
/** Drawn is not delivered: "answering" sends a picture out. */
export type ModelServerDoing = (typeof DOINGS)[number];

const count = z.number().int().min(0).nullable().catch(null);

/** As model-server/README.md has it. What an older server leaves out, or a newer one says in another way, is null. */
const Health = z.object({
  status: z.enum(["loading", "ready", "draining", "error"]),
  model: z.string().nullable().catch(null),
  device: z.string().nullable().catch(null),
  queued: count,
  drawing: count,
  draining: z.boolean().nullable().catch(null),
  now: z.enum(DOINGS).nullable().catch(null),
  idle_s: z.number().min(0).nullable().catch(null),
  last_worked_at: z.iso
    .datetime({ offset: true })
    .transform((time) => new Date(time))
    .nullable()
    .catch(null),
});

/** What the model server says of itself; null where it says nothing of it: unknown is busy. */
export type ModelServerSight = {
  /** "away": nobody answers, or nobody who speaks its language. */
  status: "away" | "loading" | "ready" | "draining" | "error";
  model: string | null;
  device: string | null;
  queued: number | null;
  drawing: number | null;
  isDraining: boolean | null;
  doing: ModelServerDoing | null;
  /** Seconds, by its own clock, since it delivered the last picture or, before the first, since it could draw. */
  idleS: number | null;
  lastWorkedAt: Date | null;
};

export type ModelServer = {
  /** Never throws, asks anew each time, and answers within the time for connections. */
  look(signal?: AbortSignal): Promise<ModelServerSight>;
  /**
   * From now on it finishes what it draws and takes nothing new, until undrain() or a new start. Idempotent.
   * @returns null from a server too old to know how
   * @throws AppError painter_asleep when nobody is there, painter_failed when it refuses
   */
  drain(signal?: AbortSignal): Promise<ModelServerSight | null>;
  /** It draws again. @returns and @throws as drain() */
  undrain(signal?: AbortSignal): Promise<ModelServerSight | null>;
};

type Place = {
  /** Where the model server listens, as in http://10.0.0.7:8188 */
  url: string;
  token?: string | undefined;
  /** Answers come within this time. Default 2,500. */
  longestMs?: number;
};

const AWAY: ModelServerSight = {
  status: "away",
  model: null,
  device: null,
  queued: null,
  drawing: null,
  isDraining: null,
  doing: null,
  idleS: null,
  lastWorkedAt: null,
};

/** The model server as a machine to look after; drawing is the painter's. */
export function modelServerAt({ url, token, longestMs = 2_500 }: Place): ModelServer {
  const base = new URL(url.endsWith("/") ? url : `${url}/`);

  async function ask(path: string, method: "GET" | "POST", signal: AbortSignal | undefined) {
    const time = AbortSignal.timeout(longestMs);
    const headers: Record<string, string> = method === "POST" && token ? { authorization: `Bearer ${token}` } : {};
    const given = signal ? AbortSignal.any([signal, time]) : time;
    const response = await exchange({ url: new URL(path, base), method, headers, signal: given, connectMs: longestMs });
    return { status: response.statusCode ?? 0, body: await shortJson(response) };
  }

  async function tell(path: "drain" | "undrain", signal?: AbortSignal): Promise<ModelServerSight | null> {
    const { status, body } = await ask(path, "POST", signal).catch((cause: unknown) => {
      throw cause instanceof AppError ? cause : new AppError("painter_asleep", { cause });
    });
    const refusal = ServerError.safeParse(body).data;
    if (status === 404 && refusal?.code === "not_found") return null;
    const sight = sightOf(body);
    if (status === 200 && sight) return sight;
    throw failureOf({ code: "", detail: "", retryAfterS: undefined, ...refusal, status }, () => {});
  }

  return {
    look: async (signal) => {
      const answer = await ask("health", "GET", signal).catch(() => null);
      return (answer && sightOf(answer.body)) ?? AWAY;
    },
    drain: (signal) => tell("drain", signal),
    undrain: (signal) => tell("undrain", signal),
  };
}

function sightOf(body: unknown): ModelServerSight | null {
  const health = Health.safeParse(body).data;
  if (!health) return null;
  const { draining, now, idle_s, last_worked_at, ...rest } = health;
  return { ...rest, isDraining: draining, doing: now, idleS: idle_s, lastWorkedAt: last_worked_at };
}
