import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import {
  DescribeInstancesCommand,
  EC2Client,
  type Instance,
  type InstanceStateChange,
  StartInstancesCommand,
  StopInstancesCommand,
} from "@aws-sdk/client-ec2";
import { codeOf, isPassing, NOT_LISTED, problemOf } from "./ec2-problems";
import {
  GPU_ANSWERS_MS,
  type GpuInstance,
  type GpuProblem,
  GpuRefused,
  type GpuSight,
  type GpuState,
} from "./gpu-instance";

export type Ec2Place = {
  /** i-0123456789abcdef0 */
  instanceId: string;
  region: string;
  /** A server that speaks EC2; without it AWS itself. */
  endpoint?: string | undefined;
};

type Ask = (signal: AbortSignal) => Promise<InstanceStateChange[] | undefined>;

const CONNECT_MS = 2_000;
/** Until an answer begins; and the longest silence in the middle of one. */
const ANSWER_MS = 4_000;
/** Between a passing failure and the second and last try. */
const AGAIN_MS = 400;

const STATES: Record<string, GpuState> = {
  pending: "pending",
  running: "running",
  stopping: "stopping",
  stopped: "stopped",
  "shutting-down": "gone",
  terminated: "gone",
};

/**
 * One instance of EC2, or of a server that speaks its language. Credentials come from where the AWS SDK looks for them:
 * environment, shared files, the machine's role. What failed in passing is tried once more; what EC2 refused is not,
 * want of capacity least of all (a 500 that the SDK would repeat): whoever asked knows better when.
 */
export function ec2GpuInstance({ instanceId, region, endpoint }: Ec2Place): GpuInstance {
  const ec2 = new EC2Client({
    region,
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: ANSWER_MS,
      throwOnRequestTimeout: true,
      socketTimeout: ANSWER_MS,
    },
    ...(endpoint && { endpoint }),
  });
  const InstanceIds = [instanceId];
  /** As it was described last: what the answer to a start or a stop leaves out. */
  let known: Pick<GpuSight, "launchedAt" | "type"> | null = null;

  async function seen(signal: AbortSignal): Promise<GpuSight> {
    const answer = await ec2.send(new DescribeInstancesCommand({ InstanceIds }), { abortSignal: signal });
    // What is no description at all must not look like one in which the instance is missing.
    if (!answer.Reservations) throw named("InvalidAnswer");
    const all = answer.Reservations.flatMap(({ Instances }) => Instances ?? []);
    const instance = all.find(({ InstanceId }) => InstanceId === instanceId);
    // One that belongs to another account is left out without a word.
    if (!instance) throw named(NOT_LISTED);
    const sight = sightOf(instance);
    known = sight;
    return sight;
  }

  async function look(signal?: AbortSignal): Promise<GpuSight> {
    try {
      return await inTime(signal, (given) => twice(given, isWorthAnother, () => seen(given)));
    } catch (error) {
      return unseen(problemNow(error));
    }
  }

  /** EC2 may overlook for a moment what is there (its "eventual consistency"): the first "not found" is not believed. */
  const isWorthAnother = (error: unknown) => isPassing(error) || problemOf(codeOf(error)) === "gone";

  /** What was never seen was looked for in the wrong place, as far as is known: it may run there, and cost. */
  function problemNow(error: unknown): GpuProblem {
    const problem = problemOf(codeOf(error));
    return problem === "gone" && !known ? "wrong_region" : problem;
  }

  /** @param there states in which nothing is left to be done */
  async function change(ask: Ask, there: readonly GpuState[], signal: AbortSignal | undefined): Promise<GpuSight> {
    try {
      return await inTime(signal, async (given) => {
        try {
          return accepted(await twice(given, isPassing, () => ask(given)));
        } catch (error) {
          if (codeOf(error) !== "IncorrectInstanceState") throw error;
          const now = await seen(given);
          if (there.includes(now.state)) return now;
          throw now.state === "gone" ? new GpuRefused("gone", codeOf(error), { cause: error }) : error;
        }
      });
    } catch (cause) {
      if (cause instanceof GpuRefused) throw cause;
      throw new GpuRefused(problemNow(cause), codeOf(cause), { cause });
    }
  }

  function accepted(changes: InstanceStateChange[] | undefined): GpuSight {
    const mine = changes?.find(({ InstanceId }) => InstanceId === instanceId);
    const state = stateOf(mine?.CurrentState?.Name);
    // An answer that doesn't say so accepted nothing.
    if (!state) throw named("InvalidAnswer");
    // A launch of this moment has a time that only the next description tells.
    const isAnew = state === "pending" && stateOf(mine?.PreviousState?.Name) !== "pending";
    return { state, launchedAt: isAnew ? null : (known?.launchedAt ?? null), type: known?.type ?? null, problem: null };
  }

  return {
    kind: "ec2",
    look,
    start(signal) {
      const ask: Ask = async (abortSignal) =>
        (await ec2.send(new StartInstancesCommand({ InstanceIds }), { abortSignal })).StartingInstances;
      return change(ask, ["pending", "running"], signal);
    },
    stop(signal) {
      // Neither Force nor SkipOsShutdown: what is drawn is handed back, and the disk is whole afterwards.
      const ask: Ask = async (abortSignal) =>
        (await ec2.send(new StopInstancesCommand({ InstanceIds }), { abortSignal })).StoppingInstances;
      return change(ask, ["stopping", "stopped"], signal);
    },
  };
}

function sightOf({ State, LaunchTime, InstanceType, StateReason }: Instance): GpuSight {
  const state = stateOf(State?.Name);
  if (!state) return unseen("other");
  const launchedAt = LaunchTime && !Number.isNaN(LaunchTime.getTime()) ? LaunchTime : null;
  // A start that was accepted may still come to nothing: then it is stopped again, and this says why.
  const failed = state === "stopped" && problemOf(StateReason?.Code ?? null) === "no_capacity";
  const problem = state === "gone" ? "gone" : failed ? "no_capacity" : null;
  return { state, launchedAt, type: InstanceType ?? null, problem };
}

const named = (name: string) => Object.assign(new Error(name), { name });

const stateOf = (name: string | undefined): GpuState | undefined => STATES[name ?? ""];

const unseen = (problem: GpuProblem): GpuSight => ({
  state: problem === "gone" ? "gone" : "unknown",
  launchedAt: null,
  type: null,
  problem,
});

/** Once more, if that is worth it and nobody has called it off. */
async function twice<T>(
  signal: AbortSignal,
  isWorthIt: (error: unknown) => boolean,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (signal.aborted || !isWorthIt(error)) throw error;
    await sleep(AGAIN_MS, undefined, { signal });
    return ask();
  }
}

/** All tries together, and the search for credentials before them, which has no regard for signals. */
async function inTime<T>(signal: AbortSignal | undefined, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const time = AbortSignal.timeout(GPU_ANSWERS_MS);
  const given = signal ? AbortSignal.any([signal, time]) : time;
  const late = new Promise<never>((_, reject) => {
    const end = () => reject(given.reason);
    if (given.aborted) end();
    else given.addEventListener("abort", end, { once: true });
  });
  // Whoever is not waited for any more may fail as it likes.
  const asked = given.aborted ? late : ask(given);
  asked.catch(() => {});
  late.catch(() => {});
  return Promise.race([asked, late]);
}
